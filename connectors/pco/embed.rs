// The connector as it is compiled into the programs. A test compares this list with the folder.

/// Planning Center Online.
pub const PCO: engine_manifest::Bundle = engine_manifest::Bundle {
    name: "pco",
    files: &[
        ("manifest.yaml", include_str!("manifest.yaml")),
        ("people.yaml", include_str!("people.yaml")),
        ("groups.yaml", include_str!("groups.yaml")),
        ("mock.yaml", include_str!("mock.yaml")),
    ],
};
