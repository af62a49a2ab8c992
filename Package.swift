// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "moonwatch",
  products: [.executable(name: "moonwatch", targets: ["moonwatch"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
  ],
  targets: [
    // C libraries of the system, and what Swift cannot import of them.
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CLuaBridge", dependencies: ["CLua"]),
    .target(name: "CSystem"),
    .target(name: "CStdlib", cSettings: [.unsafeFlags(["-std=c23"])]),
    .target(
      name: "JSONScan", dependencies: ["CISAL"],
      cxxSettings: [
        .define("NDEBUG", .when(configuration: .release)),
        .define("SIMDJSON_EXCEPTIONS", to: "0"),
      ],
      linkerSettings: [.linkedLibrary("simdjson")]),

    // The engine. A target may import those before it, never those after it.
    .target(name: "System", dependencies: ["CSystem"], swiftSettings: strict),
    .target(name: "Stdlib", dependencies: ["CStdlib", "System"], swiftSettings: strict),
    .target(name: "Spelling", swiftSettings: strict),
    .target(name: "Timestamps", swiftSettings: strict),
    .target(name: "Digests", dependencies: ["CCrypto"], swiftSettings: strict),
    .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: strict),
    .target(name: "JSON", dependencies: ["JSONScan"], swiftSettings: strict),
    .target(
      name: "LuaHost", dependencies: ["CLua", "CLuaBridge", "System"], swiftSettings: strict),
    .target(name: "Predicates", dependencies: ["JSONScan", "Spelling"], swiftSettings: strict),
    .target(
      name: "Events",
      dependencies: ["CLuaBridge", "Digests", "JSONScan", "LuaHost", "Predicates", "System"],
      swiftSettings: strict),
    .target(name: "Findings", swiftSettings: strict),
    .target(
      name: "Alarms", dependencies: ["JSON", "Spelling", "Timestamps"], swiftSettings: strict),
    .target(
      name: "Backtests",
      dependencies: [
        "Alarms", "Events", "JSONScan", "LuaHost", "Predicates", "Spelling", "Timestamps", "System",
      ],
      swiftSettings: strict),
    .target(
      name: "Rules",
      dependencies: [
        "Digests", "Events", "Findings", "JSONScan", "LuaHost", "Predicates", "Spelling", "Stdlib",
        "Timestamps", "YAML", "System",
      ],
      swiftSettings: strict),
    .target(
      name: "Journals", dependencies: ["Digests", "JSON", "Timestamps", "System"],
      swiftSettings: strict),
    .target(name: "TerminalText", swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Alarms", "Findings", "JSON", "Journals", "TerminalText", "System"],
      swiftSettings: strict),
    .target(name: "LineEditor", dependencies: ["TerminalText", "System"], swiftSettings: strict),
    .target(
      name: "AWS",
      dependencies: [
        "CCrypto", "CCurl", "CExpat", "Digests", "JSON", "Spelling", "Stdlib", "Timestamps",
        "System",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "Streams",
      dependencies: [
        "AWS", "Digests", "Events", "JSON", "JSONScan", "LuaHost", "Predicates", "Spelling",
        "Stdlib", "Timestamps", "System",
      ],
      swiftSettings: strict),
    .target(
      name: "Scripting",
      dependencies: [
        "AWS", "Alarms", "Backtests", "Digests", "Events", "JSON", "JSONScan",
        "LuaHost", "Journals",
        "Predicates", "Reports", "Rules", "Spelling", "Stdlib", "Streams", "Timestamps", "System",
      ],
      swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: [
        "AWS", "Scripting", "Events", "Findings", "JSON", "LuaHost", "Predicates", "Reports",
        "Rules", "Spelling", "Stdlib", "Streams", "TerminalText", "Timestamps", "System",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "moonwatch",
      dependencies: [
        "AWS", "Alarms", "Backtests", "Scripting", "Digests", "Events", "Findings", "JSON",
        "LineEditor",
        "LuaHost", "Journals", "Predicates", "Reports", "Rules", "Shell", "Stdlib", "Timestamps",
        "System",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict,
      // The Swift runtime inside the binary: it starts faster, and runs where no Swift is installed.
      linkerSettings: [
        .unsafeFlags(["-static-stdlib"], .when(configuration: .release)),
        .linkedLibrary("_FoundationCShims", .when(configuration: .release)),
        .linkedLibrary("_FoundationCollections", .when(configuration: .release)),
      ]),

    .testTarget(name: "SystemTests", dependencies: ["System"], swiftSettings: strict),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: strict),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"], swiftSettings: strict),
    .testTarget(
      name: "TimestampsTests", dependencies: ["Timestamps"], swiftSettings: strict),
    .testTarget(
      name: "AlarmsTests", dependencies: ["Alarms"], swiftSettings: strict),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
    // The server of bad weather that tests of the AWS client talk to.
    .target(
      name: "FaultServer", path: "Tests/FaultServer", exclude: ["faults.py"], swiftSettings: strict),
    // The stand-in for AWS.
    .target(
      name: "MotoServer", path: "Tests/MotoServer",
      exclude: ["moto_server.py", "aws_batch.py", "account_dump.py", "killed.py"],
      swiftSettings: strict),
    .testTarget(
      name: "AWSTests",
      dependencies: [
        "AWS", "FaultServer", "JSON", "Stdlib", "Timestamps",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScriptingTests",
      dependencies: [
        "AWS", "Scripting", "Events", "JSON", "LuaHost", "Stdlib", "Streams", "System", "Timestamps",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // What a call from Lua into Swift costs; docs/performance.md.
    .executableTarget(
      name: "HostCallBenchmark", dependencies: ["LuaHost"], path: "Tests/HostCallBenchmark",
      swiftSettings: strict),
    .testTarget(name: "LuaHostTests", dependencies: ["LuaHost"], swiftSettings: strict),
    .testTarget(
      name: "PredicatesTests", dependencies: ["Predicates", "JSONScan", "Events"],
      swiftSettings: strict),
    .testTarget(
      name: "EventsTests", dependencies: ["Events", "Predicates", "JSONScan"], swiftSettings: strict
    ),
    .testTarget(name: "JournalsTests", dependencies: ["JSON", "Journals"], swiftSettings: strict),
    .testTarget(
      name: "RulesTests",
      dependencies: [
        "Events", "Findings", "JSON", "LuaHost", "Predicates", "Rules", "Stdlib", "System",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Alarms", "Reports", "Findings", "System", "TerminalText"],
      swiftSettings: strict),
    // An interpreter that only echoes, to drive the line editor on a terminal.
    .executableTarget(
      name: "EchoShell", dependencies: ["LineEditor", "System"], path: "Tests/EchoShell",
      swiftSettings: strict),
    .testTarget(
      name: "LineEditorTests", dependencies: ["LineEditor", "System", "EchoShell"],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "AWS", "Scripting", "LuaHost", "Predicates", "Rules", "Shell", "Stdlib",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["FaultServer", "MotoServer"],
      exclude: ["athena.py", "controls"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
