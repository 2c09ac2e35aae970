//! Rules of [`crate::source`]: files as such, before anything is read into them.

super::rules! {
    NO_CATALOGUE = Error "no-catalogue"
    NOT_PLAIN_TEXT = Error "not-plain-text"
    NOT_UTF_8 = Error "not-utf-8"
    BYTE_ORDER_MARK = Advice "byte-order-mark"
    LINE_ENDINGS = Advice "line-endings"
    CONTROL_CHARACTER = Error "control-character"
    UNREADABLE = Error "unreadable"
    LEAVES_CATALOGUE = Error "leaves-catalogue"
    FILE_TOO_LARGE = Error "file-too-large"
    UNKNOWN_FILE = Warning "unknown-file"
}
