//! Kotlin for Jetpack Compose: colours, sizes and styles as plain values, icons as `ImageVector`.
//!
//! It must never write a composable: how a value is used belongs to the screens.

use crate::colour::Rgb;
use crate::icons::{Icon, number};
use crate::tokens::{Job, Scale, Scheme};
use crate::write::{Text, camel, packed};
use crate::{Design, NOTICE, Output};

const PACKAGE: &str = "package app.limber.ui.design.generated";

/// The two files.
pub(crate) fn outputs(design: &Design) -> [Output; 2] {
    const FOLDER: [&str; 2] = [
        "android/ui/src/main/kotlin/app/limber/ui/design/generated/Tokens.kt",
        "android/ui/src/main/kotlin/app/limber/ui/design/generated/Icons.kt",
    ];
    let [tokens_path, icons_path] = FOLDER;
    [tokens(design).output(tokens_path), icons(&design.icons).output(icons_path)]
}

fn tokens(design: &Design) -> Text {
    let tokens = &design.tokens;
    let mut out = Text::default();
    out.line(format!("// {NOTICE}")).gap().line(PACKAGE).gap();
    for import in ["graphics.Color", "unit.Dp", "unit.TextUnit", "unit.dp", "unit.em", "unit.sp"] {
        out.line(format!("import androidx.compose.ui.{import}"));
    }
    out.gap().line("/** All colours of one scheme, and the widths of its lines. */").line("data class ColourScheme(");
    for role in &tokens.colours {
        out.line(format!("    /** {}. */", role.usage)).line(format!("    val {}: Color,", camel(&role.name)));
    }
    for job in &tokens.jobs {
        out.line(format!("    /** {}. */", job.usage)).line(format!("    val {}: JobColours,", camel(&job.name)));
    }
    out.line(SCHEME_END).line("data class JobColours(");
    for (name, shade) in tokens.jobs.first().map(Job::shades).into_iter().flatten() {
        out.line(format!("    /** {}. */", shade.usage)).line(format!("    val {}: Color,", camel(name)));
    }
    out.line(")").gap().line(TYPES).gap();
    schemes(&mut out, design);
    out.gap().line("/** Fixed in every scheme; the icon of a level bears its name. */").line("object UrgencyBands {");
    for band in &tokens.urgency.bands {
        out.line(format!("    /** {}. */", band.usage));
        out.line(format!("    val {} = UrgencyBand(fill = {}, on = {})", camel(&band.name), colour(band.fill), colour(band.on)));
    }
    out.line("}").gap().line("/** Inter in the weights of `design/font`. */").line("object TypeScale {");
    for style in &tokens.typography.styles {
        let weight = tokens.weight(&style.weight).map_or(400, |weight| weight.weight);
        out.line(format!("    /** {}. */", style.usage)).line(format!("    val {} = TypeStyle(", camel(&style.name)));
        out.line(format!("        size = {}.sp,", number(style.size))).line(format!("        line = {}.sp,", number(style.line)));
        out.line(format!("        weight = {weight},"));
        out.line(format!("        tracking = {},", em(style.tracking)));
        out.line(format!("        tabular = {},", style.tabular)).line("    )");
    }
    out.line("}");
    let dp = |value: f64| format!("{}.dp", number(value));
    scale(&mut out, "Distances, on a grid of 4.", "Space", &tokens.space, dp);
    scale(&mut out, "Corners.", "Radii", &tokens.radii, dp);
    scale(&mut out, "What a finger or an eye must find.", "Sizes", &tokens.sizes, dp);
    scale(&mut out, "Milliseconds; with reduced motion every change is a cut.", "Motion", &tokens.motion, number);
    scale(&mut out, "Shares of one.", "Opacity", &tokens.opacity, |value| format!("{}f", number(value)));
    out
}

fn schemes(out: &mut Text, design: &Design) {
    let tokens = &design.tokens;
    out.line("/** The four schemes. */").line("object Schemes {");
    for (at, scheme) in Scheme::ALL.into_iter().enumerate() {
        let traits = tokens.traits(scheme);
        if at > 0 {
            out.gap();
        }
        out.line(format!("    /** {}. */", traits.usage)).line(format!("    val {} = ColourScheme(", camel(scheme.name())));
        for role in &tokens.colours {
            out.line(format!("        {} = {},", camel(&role.name), colour(role.of(scheme))));
        }
        for job in &tokens.jobs {
            out.line(format!("        {} = JobColours(", camel(&job.name)));
            for (name, shade) in job.shades() {
                out.line(format!("            {} = {},", camel(name), colour(shade.of(scheme))));
            }
            out.line("        ),");
        }
        out.line("        pain = listOf(");
        for step in &tokens.pain.steps {
            let (fill, on) = step.of(scheme);
            out.line(format!("            PainStep(fill = {}, on = {}),", colour(fill), colour(on)));
        }
        out.line("        ),");
        out.line(format!("        outlineWidth = {}.dp,", number(traits.outline_width)));
        out.line(format!("        urgencyBorderWidth = {}.dp,", number(traits.urgency_border_width))).line("    )");
    }
    out.line("}");
}

fn scale(out: &mut Text, about: &str, name: &str, scale: &Scale, write: impl Fn(f64) -> String) {
    out.gap().line(format!("/** {about} */")).line(format!("object {name} {{"));
    for value in &scale.values {
        out.line(format!("    /** {}. */", value.usage));
        out.line(format!("    val {} = {}", camel(&value.name), write(value.value)));
    }
    out.line("}");
}

fn colour(colour: Rgb) -> String {
    format!("Color(0xFF{:02X}{:02X}{:02X})", colour.red, colour.green, colour.blue)
}

fn em(value: f64) -> String {
    if value < 0.0 { format!("({}).em", number(value)) } else { format!("{}.em", number(value)) }
}

fn icons(icons: &[Icon]) -> Text {
    let mut out = Text::default();
    out.line(format!("// {NOTICE}")).gap().line(PACKAGE).gap();
    for import in ICON_IMPORTS {
        out.line(format!("import androidx.compose.ui.{import}"));
    }
    out.gap().line("/** Limber's icons: lines of 2 on a grid of 24. Draw them with a tint. */").line("object LimberIcons {");
    for icon in icons {
        out.line(format!("    /** {}. */", icon.about)).line(format!("    val {}: ImageVector by lazy {{", camel(&icon.name)));
        out.line(format!("        icon(\"{}\", mirrored = {}) {{", icon.name, icon.mirrored));
        for path in &icon.paths {
            let verb = if path.filled { "area" } else { "line" };
            match packed(&path.steps(), "", 100).as_slice() {
                [only] => {
                    out.line(format!("            {verb}(\"{only}\")"));
                }
                many => {
                    let pieces: Vec<_> = many.iter().map(|piece| format!("\"{piece}\"")).collect();
                    out.line(format!("            {verb}("));
                    out.line(format!("                {},", pieces.join(" +\n                    ")));
                    out.line("            )");
                }
            }
        }
        out.line("        }").line("    }").gap();
    }
    out.line("    /** Every icon with its name, by name. */").line("    val all: List<Pair<String, ImageVector>>");
    out.line("        get() = listOf(");
    for icon in icons {
        out.line(format!("            \"{}\" to {},", icon.name, camel(&icon.name)));
    }
    out.line("        )").line("}").gap().line(DRAWING);
    out
}

const SCHEME_END: &str = "    \
    /** Pain 0 to 10. */
    val pain: List<PainStep>,
    /** The width of every outline. */
    val outlineWidth: Dp,
    /** The ink border around an urgency band; none where it is 0. */
    val urgencyBorderWidth: Dp,
)

/** The four colours of a job. */";

const TYPES: &str = "\
/** One number of the pain ramp: its ground and the number's colour. */
data class PainStep(val fill: Color, val on: Color)

/** An urgency level: its band, and text and shape on it. */
data class UrgencyBand(val fill: Color, val on: Color)

/** A text style; line height and size grow together. */
data class TypeStyle(
    val size: TextUnit,
    val line: TextUnit,
    val weight: Int,
    val tracking: TextUnit,
    /** True where figures must stand under each other (`tnum`). */
    val tabular: Boolean,
)";

const ICON_IMPORTS: &[&str] = &[
    "graphics.Color", "graphics.SolidColor", "graphics.StrokeCap", "graphics.StrokeJoin", "graphics.vector.ImageVector",
    "graphics.vector.addPathNodes", "unit.dp",
];

const DRAWING: &str = "\
private fun icon(name: String, mirrored: Boolean, draw: ImageVector.Builder.() -> Unit): ImageVector =
    ImageVector.Builder(
        name = name,
        defaultWidth = 24.dp,
        defaultHeight = 24.dp,
        viewportWidth = 24f,
        viewportHeight = 24f,
        autoMirror = mirrored,
    ).apply(draw).build()

private fun ImageVector.Builder.line(path: String) {
    addPath(
        pathData = addPathNodes(path),
        stroke = SolidColor(Color.Black),
        strokeLineWidth = 2f,
        strokeLineCap = StrokeCap.Round,
        strokeLineJoin = StrokeJoin.Round,
    )
}

private fun ImageVector.Builder.area(path: String) {
    addPath(pathData = addPathNodes(path), fill = SolidColor(Color.Black))
}";
