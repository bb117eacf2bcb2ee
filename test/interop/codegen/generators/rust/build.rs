//! Generates Rust types of the pool into the folder `CODEGEN_OUT`.

use std::{env, error::Error, fs, path::PathBuf};
use typify::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    let pool = env::var("CODEGEN_POOL")?;
    let out = PathBuf::from(env::var("CODEGEN_OUT")?).join("contracts.rs");
    println!("cargo::rerun-if-changed={pool}");
    println!("cargo::rerun-if-changed={}", out.display());

    let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(&pool)?)?;
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    types.add_root_schema(schema)?;
    fs::write(out, prettyplease::unparse(&syn::parse2(types.to_stream())?))?;
    Ok(())
}
