//! Rules of [`crate::theme`] and [`crate::render`]: templates and assets.

super::rules! {
    UNKNOWN_THEME = Error "unknown-theme"
    UNKNOWN_ASSET = Error "unknown-asset"
    ACCENT_CONTRAST = Error "accent-contrast"
    TEMPLATE = Error "template"
}
