// The app: the shell around the screens, with the Rust core inside.
import javax.inject.Inject
import org.gradle.process.ExecOperations

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.android)
    alias(libs.plugins.compose.compiler)
}

/** The processors that Limber is built for: phones of today, older phones, and the emulators of both. */
val processors = listOf("arm64-v8a", "armeabi-v7a", "x86_64", "x86")

android {
    namespace = "app.limber.android"
    compileSdk = libs.versions.compile.sdk.get().toInt()

    defaultConfig {
        applicationId = "app.limber"
        minSdk = libs.versions.min.sdk.get().toInt()
        targetSdk = libs.versions.target.sdk.get().toInt()
        versionCode = 1
        versionName = libs.versions.app.get()
        ndk.abiFilters += processors
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
        debug {
            applicationIdSuffix = ".debug"
        }
    }

    buildFeatures.compose = true
    // The library is mapped from the APK as it lies there, so it must not be packed.
    packaging.jniLibs.useLegacyPackaging = false
    // A list of dependencies that only a shop can read is nobody's business.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }
    // Its tests run under Maven, with the Rust library of that machine.
    sourceSets["test"].kotlin.setSrcDirs(emptyList<File>())
}

kotlin {
    jvmToolchain(17)
    compilerOptions.allWarningsAsErrors = true
}

dependencies {
    implementation(project(":ui"))
    implementation(libs.activity.compose)
    implementation(libs.coroutines.android)
    implementation(libs.jna) { artifact { type = "aar" } }
}

/** Builds the core for every processor, with cargo-ndk. Cargo knows best whether there is anything to do. */
abstract class CargoNdk @Inject constructor(private val processes: ExecOperations) : DefaultTask() {
    @get:Input
    abstract val abis: ListProperty<String>

    /** The oldest Android that it must run on. */
    @get:Input
    abstract val platform: Property<Int>

    @get:Internal
    abstract val workspace: DirectoryProperty

    @get:OutputDirectory
    abstract val output: DirectoryProperty

    @TaskAction
    fun build() {
        val targets = abis.get().flatMap { listOf("--target", it) }
        val ndk = listOf("cargo", "ndk", "--platform", "${platform.get()}", "--output-dir", "${output.get()}") + targets
        processes.exec {
            workingDir(workspace)
            // One kind of library alone: with the others beside it Cargo optimises nothing across crates.
            commandLine(ndk + listOf("rustc", "--release", "--package", "limber-ffi", "--lib", "--crate-type", "cdylib"))
            // Phones with pages of 16 KB load nothing that is laid out for 4.
            environment("RUSTFLAGS", "-C link-arg=-Wl,-z,max-page-size=16384")
        }
    }
}

/** Inter with its licence, from the design that both phones share. */
abstract class Fonts @Inject constructor(private val files: FileSystemOperations) : DefaultTask() {
    @get:InputDirectory
    abstract val source: DirectoryProperty

    @get:OutputDirectory
    abstract val output: DirectoryProperty

    @TaskAction
    fun copy() {
        files.sync {
            from(source) { include("*.otf", "OFL.txt") }
            into(output.dir("font"))
        }
    }
}

val core = tasks.register<CargoNdk>("buildCore") {
    abis = processors
    platform = libs.versions.min.sdk.get().toInt()
    workspace = layout.projectDirectory.dir("../..")
    outputs.upToDateWhen { false }
}

val fonts = tasks.register<Fonts>("copyFonts") {
    source = layout.projectDirectory.dir("../../design/font")
}

androidComponents.onVariants { variant ->
    variant.sources.jniLibs?.addGeneratedSourceDirectory(core, CargoNdk::output)
    variant.sources.assets?.addGeneratedSourceDirectory(fonts, Fonts::output)
}
