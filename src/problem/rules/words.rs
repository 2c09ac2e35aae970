//! Rules of [`crate::locale`]: languages and their messages.

super::rules! {
    FTL_SYNTAX = Error "ftl-syntax"
    FTL_DUPLICATE = Error "ftl-duplicate"
    FTL_TEXT = Warning "ftl-text"
    MESSAGE_MISSING = Warning "message-missing"
    MESSAGE_NOWHERE = Error "message-nowhere"
    MESSAGE_VARIABLE = Error "message-variable"
    MESSAGE_REFERENCE = Error "message-reference"
    PLURAL_CATEGORY = Warning "plural-category"
    PLURAL_UNREACHABLE = Warning "plural-unreachable"
    PLURAL_ONE = Warning "plural-one"
    LANGUAGE_TAG = Error "language-tag"
    LANGUAGE_DIRECTION = Error "language-direction"
    LANGUAGE_NUMBERING = Error "language-numbering"
    LANGUAGE_FALLBACK = Error "language-fallback"
}
