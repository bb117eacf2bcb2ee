//! Writes the Rust types of the pool that is named: what `import_types!` compiles.

use std::{env, error::Error, fs};
use typify::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    let pool = env::args().nth(1).ok_or("name a pool")?;
    let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(pool)?)?;
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    types.add_root_schema(schema)?;
    print!("{}", prettyplease::unparse(&syn::parse2(types.to_stream())?));
    Ok(())
}
