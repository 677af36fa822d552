// The connector as it is compiled into the programs. A test compares this list with the folder.

/// Planning Center Online.
pub const PCO: engine_manifest::Bundle = engine_manifest::Bundle {
    name: "pco",
    files: &[
        ("manifest.yaml", include_str!("manifest.yaml")),
        ("people.yaml", include_str!("people.yaml")),
        ("services.yaml", include_str!("services.yaml")),
        ("groups.yaml", include_str!("groups.yaml")),
        ("calendar.yaml", include_str!("calendar.yaml")),
        ("check_ins.yaml", include_str!("check_ins.yaml")),
        ("giving.yaml", include_str!("giving.yaml")),
        ("registrations.yaml", include_str!("registrations.yaml")),
        ("publishing.yaml", include_str!("publishing.yaml")),
        ("webhooks.yaml", include_str!("webhooks.yaml")),
        ("api.yaml", include_str!("api.yaml")),
        ("current.yaml", include_str!("current.yaml")),
        ("mock.yaml", include_str!("mock.yaml")),
        ("mock/people.yaml", include_str!("mock/people.yaml")),
        ("mock/services.yaml", include_str!("mock/services.yaml")),
        ("mock/groups.yaml", include_str!("mock/groups.yaml")),
        ("mock/calendar.yaml", include_str!("mock/calendar.yaml")),
        ("mock/check_ins.yaml", include_str!("mock/check_ins.yaml")),
        ("mock/giving.yaml", include_str!("mock/giving.yaml")),
        ("mock/registrations.yaml", include_str!("mock/registrations.yaml")),
        ("mock/publishing.yaml", include_str!("mock/publishing.yaml")),
        ("mock/webhooks.yaml", include_str!("mock/webhooks.yaml")),
        ("mock/api.yaml", include_str!("mock/api.yaml")),
        ("mock/current.yaml", include_str!("mock/current.yaml")),
    ],
};
