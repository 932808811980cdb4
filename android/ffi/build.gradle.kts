// The code that uniffi generated, and nothing else.
plugins {
    alias(libs.plugins.kotlin.jvm)
}

kotlin {
    jvmToolchain(17)
    // It is not ours to mend, so it may warn.
    compilerOptions.suppressWarnings = true
    sourceSets["main"].kotlin.srcDir("../../bindings/generated/kotlin")
}

dependencies {
    api(libs.coroutines.core)
    // The app brings it, in the form that holds Android's native part.
    compileOnly(libs.jna)
}
