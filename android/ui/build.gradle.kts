// Every screen, in Compose.
plugins {
    alias(libs.plugins.android.library)
    alias(libs.plugins.kotlin.android)
    alias(libs.plugins.compose.compiler)
}

android {
    namespace = "app.limber.ui"
    compileSdk = libs.versions.compile.sdk.get().toInt()
    defaultConfig.minSdk = libs.versions.min.sdk.get().toInt()
    buildFeatures.compose = true
    // Its tests draw with what a desktop draws with, and run under Maven.
    sourceSets["test"].kotlin.setSrcDirs(emptyList<File>())
}

kotlin {
    jvmToolchain(17)
    compilerOptions.allWarningsAsErrors = true
}

dependencies {
    api(project(":models"))
    api(libs.compose.runtime)
    api(libs.compose.ui)
    api(libs.compose.foundation)
    implementation(libs.compose.animation)
    implementation(libs.compose.material3)
    implementation(libs.compose.ripple)
}
