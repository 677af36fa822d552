//! TypeScript: interfaces and tables, on a runtime that is the same for every API.

use std::collections::HashMap;

use engine_client::{LearnHeaders, Limits, Per, Rules};
use serde_json::json;

use crate::File;
use crate::model::{Api, Product, Resource};

mod action;
mod code;
mod resource;

use code::{Code, member};

/// What is the same for every API.
const RUNTIME: &str = include_str!("typescript/runtime.ts");

const HEAD: &str =
    "// Made by `connector generate typescript`: change the manifest, not this file.\n";

/// Where types of other streams are: module and name.
pub(crate) struct Places<'a> {
    all: HashMap<&'a str, (&'a str, &'a str)>,
    here: &'a str,
}

impl Places<'_> {
    /// Writes the name of a stream's type, with this behind it.
    fn put(&self, code: &mut Code, stream: &str, behind: &'static str) {
        let Some((module, name)) = self.all.get(stream) else {
            code.put("never");
            return;
        };
        if *module != self.here {
            code.name(module).put(".");
        }
        code.name(name).put(behind);
    }

    fn has(&self, stream: &str) -> bool {
        self.all.contains_key(stream)
    }
}

/// The package: its sources, and what the compiler needs.
#[must_use]
pub fn files(api: &Api, package: &str) -> Vec<File> {
    let mut all = HashMap::new();
    for product in &api.products {
        for resource in &product.resources {
            let place = (product.module.as_str(), resource.type_name.as_str());
            all.insert(resource.stream.as_str(), place);
        }
    }
    let mut places = Places { all, here: "" };
    let mut files = vec![
        File { path: "package.json".to_owned(), text: manifest(api, package) },
        File { path: "tsconfig.json".to_owned(), text: compiler() },
        File { path: "src/runtime.ts".to_owned(), text: RUNTIME.to_owned() },
        source("index", root(api)),
    ];
    for product in &api.products {
        places.here = &product.module;
        files.push(source(&product.module, module(product, api, &places)));
    }
    files
}

fn source(name: &str, code: Code) -> File {
    File { path: format!("src/{name}.ts"), text: format!("{HEAD}\n{}", code.finished()) }
}

fn manifest(api: &Api, package: &str) -> String {
    let manifest = json!({
        "name": package,
        "version": "0.1.0",
        "description": format!("A typed client of {}", api.title),
        "type": "module",
        "exports": { ".": { "types": "./dist/index.d.ts", "default": "./dist/index.js" } },
        "files": ["dist", "src"],
        "scripts": { "build": "tsc" },
        "devDependencies": { "typescript": "^5.9.0" },
        "engines": { "node": ">=18" },
    });
    format!("{}\n", serde_json::to_string_pretty(&manifest).unwrap_or_default())
}

fn compiler() -> String {
    let settings = json!({
        "compilerOptions": {
            "strict": true,
            "exactOptionalPropertyTypes": true,
            "noUncheckedIndexedAccess": true,
            "target": "ES2022",
            "module": "NodeNext",
            "lib": ["ES2022", "DOM", "DOM.Iterable"],
            "types": [],
            "declaration": true,
            "rootDir": "src",
            "outDir": "dist",
        },
        "include": ["src"],
    });
    format!("{}\n", serde_json::to_string_pretty(&settings).unwrap_or_default())
}

/// What people import.
fn root(api: &Api) -> Code {
    let mut code = Code::default();
    let name = api.type_name.clone();
    for product in &api.products {
        code.line().put("import { ").name(&product.handle).put(" } from \"./");
        code.name(&product.module).put(".js\";");
    }
    code.line().put("import { Client, type ApiShape, type Options } from \"./runtime.js\";").gap();
    for product in &api.products {
        code.line().put("export type * as ").name(&product.module).put(" from \"./");
        code.name(&product.module).put(".js\";");
    }
    code.line().put("export {").block(
        "",
        |code| {
            code.line().put(
                "ApiError, Client, List, basic, bearer, header, included, none, oauth, query,",
            );
            code.line()
                .put("type Auth, type CallOptions, type ClientEvent, type Decimal, type Id,");
            code.line().put(
                "type OAuthOptions, type Options, type Page, type PlainDate, type Range, type Ref,",
            );
            code.line().put("type Tokens, type VerdictName,");
        },
        "} from \"./runtime.js\";",
    );
    code.gap().line().put("const api: ApiShape = ");
    shape(&mut code, api);
    code.put(";").gap();
    code.doc(&format!("{}, through a client that keeps its limits.", api.title));
    code.line().put("export class ").name(&name).put(" ");
    code.block(
        "{",
        |code| {
            code.doc("Where the API lives.");
            code.line().put("static readonly baseUrl = ").string(&api.base_url).put(";");
            for product in &api.products {
                let own = member(&product.module);
                code.line().put("readonly ").name(&own).put(": ").name(&product.handle).put(";");
            }
            code.gap().line().put("constructor(options: Options) ");
            code.block(
                "{",
                |code| {
                    code.line().put("const client = new Client(api, options);");
                    for product in &api.products {
                        code.line().put("this.").name(&member(&product.module)).put(" = new ");
                        code.name(&product.handle).put("(client);");
                    }
                },
                "}",
            );
        },
        "}",
    );
    code
}

/// What is known about the API as a whole.
fn shape(code: &mut Code, api: &Api) {
    code.block(
        "{",
        |code| {
            code.line().put("name: ").string(&api.name).put(",");
            code.line().put("baseUrl: ").string(&api.base_url).put(",");
            limits(code, &api.limits);
            rules(code, &api.rules);
            learn(code, &api.learn);
            let form = |form: &Option<String>| form.clone().unwrap_or_default();
            let query = &api.query;
            code.line().put("spelling: ").block(
                "{",
                |code| {
                    let all: [(&'static str, String); 5] = [
                        ("filter: ", form(&query.filter)),
                        ("range: ", form(&query.range)),
                        ("order: ", form(&query.order)),
                        ("descending: ", form(&query.descending)),
                        ("include: ", form(&query.include)),
                    ];
                    for (name, text) in all {
                        code.line().put(name).string(&text).put(",");
                    }
                },
                "},",
            );
        },
        "}",
    );
}

fn limits(code: &mut Code, limits: &Limits) {
    code.line().put("limits: ").block(
        "[",
        |code| {
            for limit in &limits.0 {
                code.line().put("{ name: ").string(&limit.name);
                code.put(if limit.per == Per::Host { ", perHost: true" } else { "" });
                if let Some(path) = &limit.path {
                    code.put(", path: ").string(path.as_str());
                }
                if let Some((name, most)) = &limit.over {
                    code.put(", over: [").string(name).put(", ").number(*most).put("]");
                }
                code.put(", quotas: [");
                for (at, quota) in limit.quotas.iter().enumerate() {
                    let ms = u64::try_from(quota.period.as_millis()).unwrap_or(u64::MAX);
                    code.put(if at > 0 { ", [" } else { "[" }).number(quota.requests);
                    code.put(", ").number(ms).put("]");
                }
                code.put("]");
                if let Some(most) = limit.concurrency {
                    code.put(", concurrency: ").number(most);
                }
                code.put(if limit.apart { ", apart: true }," } else { " }," });
            }
        },
        "],",
    );
}

fn rules(code: &mut Code, rules: &Rules) {
    code.line().put("rules: ").block(
        "[",
        |code| {
            for rule in &rules.0 {
                code.line().put("{ verdict: ").string(rule.verdict.word());
                if let Some(status) = rule.status {
                    code.put(", status: ").number(status);
                }
                if let Some(body) = &rule.body {
                    code.put(", body: ").string(body.as_str());
                }
                if !rule.headers.is_empty() {
                    code.put(", headers: [");
                    for (name, pattern) in &rule.headers {
                        code.put("[").string(name).put(", ").string(pattern.as_str()).put("], ");
                    }
                    code.put("]");
                }
                code.put(" },");
            }
        },
        "],",
    );
}

fn learn(code: &mut Code, learn: &LearnHeaders) {
    let LearnHeaders { limit, used, remaining, period, reset } = learn;
    code.line().put("learn: ").block(
        "{",
        |code| {
            let all: [(&'static str, &Vec<String>); 5] = [
                ("limit: ", limit),
                ("used: ", used),
                ("remaining: ", remaining),
                ("period: ", period),
                ("reset: ", reset),
            ];
            for (name, headers) in all {
                code.line().put(name).strings(headers).put(",");
            }
        },
        "},",
    );
}

/// The streams of other products that a product's records lead to, by their modules.
fn others<'a>(product: &'a Product, places: &Places<'a>) -> Vec<&'a str> {
    let named = |resource: &'a Resource| {
        let relations = resource.relations.iter().filter_map(|r| r.to.as_deref());
        let sent = resource.actions.iter().flat_map(|a| &a.relations);
        relations.chain(sent.filter_map(|s| s.relation.to.as_deref()))
    };
    let all = product.resources.iter().flat_map(named);
    let modules = all.filter_map(|stream| places.all.get(stream).map(|(module, _)| *module));
    let mut modules: Vec<&str> = modules.filter(|module| *module != places.here).collect();
    modules.sort_unstable();
    modules.dedup();
    modules
}

fn module<'a>(product: &'a Product, api: &Api, places: &Places<'a>) -> Code {
    let mut code = Code::default();
    code.line().put("import * as r from \"./runtime.js\";");
    for other in others(product, places) {
        code.line().put("import * as ").name(other).put(" from \"./").name(other).put(".js\";");
    }
    code.gap();
    code.doc("All that there is of it.");
    code.line().put("export class ").name(&product.handle).put(" ");
    code.block(
        "{",
        |code| {
            for resource in &product.resources {
                code.doc(resource.docs.first().unwrap_or(&resource.stream));
                code.line().put("readonly ").name(&member(&resource.name)).put(": ");
                code.name(&resource.type_name).put("Api;");
            }
            code.gap().line().put("constructor(client: r.Client) ");
            code.block(
                "{",
                |code| {
                    for resource in &product.resources {
                        code.line().put("this.").name(&member(&resource.name)).put(" = new ");
                        code.name(&resource.type_name).put("Api(client);");
                    }
                },
                "}",
            );
        },
        "}",
    );
    for resource in &product.resources {
        resource::one(&mut code, resource, api, places);
    }
    code
}
