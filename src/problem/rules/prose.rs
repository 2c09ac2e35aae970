//! Rules of [`crate::document::markdown`]: the prose of a file.

super::rules! {
    RAW_HTML = Warning "raw-html"
    LINK_SCHEME = Error "link-scheme"
    LINK_PATH = Error "link-path"
    LINK_SYNTAX = Warning "link-syntax"
    EMPTY_LINK = Warning "empty-link"
    IMAGE_ALT = Warning "image-alt"
    EXTERNAL_IMAGE = Error "external-image"
    HEADING_LEVEL = Warning "heading-level"
    HEADING_JUMP = Advice "heading-jump"
    EMPTY_HEADING = Warning "empty-heading"
    HEADING_ANCHOR = Warning "heading-anchor"
    FOOTNOTE = Warning "footnote"
    STRAY_EMPHASIS = Warning "stray-emphasis"
    BIDI_CONTROL = Error "bidi-control"
    TOO_COMPLEX = Error "too-complex"
}
