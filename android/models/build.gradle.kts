// What the screens show and do, without a screen: plain Kotlin over the bindings.
plugins {
    alias(libs.plugins.kotlin.jvm)
}

kotlin {
    jvmToolchain(17)
    compilerOptions.allWarningsAsErrors = true
}

// Its tests run under Maven, with the Rust library of that machine.
sourceSets["test"].java.setSrcDirs(emptyList<File>())
kotlin.sourceSets["test"].kotlin.setSrcDirs(emptyList<File>())

dependencies {
    api(project(":ffi"))
}
