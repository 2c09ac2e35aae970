//! Rules of the layer.

super::rules! {}
