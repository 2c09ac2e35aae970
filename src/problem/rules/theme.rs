//! Rules of [`crate::theme`] and [`crate::render`]: templates and assets.

super::rules! {
    UNKNOWN_THEME = Error "unknown-theme"
        "A theme does not exist."
        "`theme` in content/catalogue.yaml names a folder in themes/. Without it the default theme is used, which Halqa brings with it."
    UNKNOWN_ASSET = Error "unknown-asset"
        "A style sheet names a file that the theme does not have."
        "Fonts and pictures that a style sheet uses stand in the theme's folder assets/ and are named by url(\"file\"), as their paths are below assets/."
    TEMPLATE = Error "template"
        "A template can't be used."
        "Templates are written in Tera. What a template may use is listed in themes/default/README.md; an unknown name is an error, so that a slip of the pen never publishes an empty page. Delete your copy of the template to use the default one again."
}
