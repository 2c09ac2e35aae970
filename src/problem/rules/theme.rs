//! Rules of [`crate::theme`] and [`crate::render`]: templates and assets.

super::rules! {
    UNKNOWN_THEME = Error "unknown-theme"
        "A theme does not exist."
        "`theme` in content/catalogue.yaml names a folder in themes/. Without it the default theme is used, which Halqa brings with it."
    UNKNOWN_ASSET = Error "unknown-asset"
        "A style sheet names a file that the theme does not have."
        "Fonts and pictures that a style sheet uses stand in the theme's folder assets/ and are named by url(\"file\"), as their paths are below assets/."
    ACCENT_CONTRAST = Error "accent-contrast"
        "The accent can't be read on the page."
        "The accent is the colour of links, buttons and signs: `accent` in content/catalogue.yaml, else `--accent` in the theme's tokens.css. It is seen on paper, on raised parts and on its own tint, and carries text itself; each needs a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3). State the colour for the light page; for the dark one it is made as light as it must be."
    TEMPLATE = Error "template"
        "A template can't be used."
        "Templates are written in Tera. What a template may use is listed in themes/default/README.md; an unknown name is an error, so that a slip of the pen never publishes an empty page. Delete your copy of the template to use the default one again."
}
