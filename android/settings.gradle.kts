// The app as Android's own tools build it. Not built here: it needs the Android SDK (README.md says how, and what to look at).
pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}

dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "limber"

// stubs and desktop are for Maven alone: stand-ins for androidx, and a window of this machine.
include(":ffi", ":models", ":ui", ":app")
