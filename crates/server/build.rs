//! Builds again when the web app was built again, since it is compiled in.

fn main() {
    println!("cargo:rerun-if-changed=../../web/dist");
    println!("cargo:rerun-if-changed=../../locales");
}
