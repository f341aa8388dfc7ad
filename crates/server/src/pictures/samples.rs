//! Picture files for tests.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};
use serde_json::Value;

use crate::testing::TestClient;

/// A small picture of one colour; each shade is another file.
pub fn file(format: ImageFormat, shade: u8) -> Vec<u8> {
    let picture = DynamicImage::from(RgbImage::from_fn(24, 16, |x, y| [shade, x as u8 * 8, y as u8 * 8].into()));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A picture of something: each number is another scene. `light` leaves the scene as it is.
pub fn scene(number: u32, light: u8) -> Vec<u8> {
    let shade = |x: u32, y: u32| {
        let cell = (x / 16 * 31 + y / 16 * 17 + number * 1009).wrapping_mul(0x9e37_79b1);
        (cell >> 24) as u8 / 2 + light
    };
    let picture = DynamicImage::from(RgbImage::from_fn(128, 128, |x, y| [shade(x, y); 3].into()));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A PNG that says it is so large, and has nothing behind its header.
pub fn png_that_claims(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend_from_slice(&width.to_be_bytes());
    header.extend_from_slice(&height.to_be_bytes());
    header.extend_from_slice(&[8, 6, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    bytes.extend_from_slice(&header);
    bytes.extend_from_slice(&crc32(&header).to_be_bytes());
    bytes.extend_from_slice(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
    };
    !bytes.iter().fold(!0, step)
}

/// Uploads a picture and returns its id.
pub async fn upload(client: &TestClient, shade: u8) -> String {
    let picture = upload_file(client, file(ImageFormat::Png, shade)).await;
    picture["id"].as_str().unwrap().to_owned()
}

pub async fn upload_file(client: &TestClient, bytes: Vec<u8>) -> Value {
    client.send_bytes("POST", "/v1/pictures", bytes, &[("content-type", "image/png")]).await.expect(201)
}
