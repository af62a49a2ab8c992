// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let release = BuildSettingCondition.when(configuration: .release)

// What Swift does by itself, for the C and C++ in the binary (scripts/hardening.sh).
let hardened = ["-fstack-protector-strong", "-D_FORTIFY_SOURCE=2"]

let package = Package(
  name: "moonwatch",
  products: [.executable(name: "moonwatch", targets: ["moonwatch"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
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
    .target(
      name: "CLuaBridge", dependencies: ["CLua"], cSettings: [.unsafeFlags(hardened, release)]),
    .target(name: "CSystem", cSettings: [.unsafeFlags(hardened, release)]),
    .target(name: "CStdlib", cSettings: [.unsafeFlags(["-std=c23"])]),
    .target(
      name: "JSONScan", dependencies: ["CISAL"],
      cxxSettings: [
        .unsafeFlags(hardened, release),
        .define("NDEBUG", release),
        .define("SIMDJSON_EXCEPTIONS", to: "0"),
      ],
      linkerSettings: [.linkedLibrary("simdjson")]),

    // The engine. A target may import those before it, never those after it.
    .target(name: "System", dependencies: ["CStdlib", "CSystem"], swiftSettings: strict),
    .target(name: "Values", dependencies: ["CCrypto", "CYAML", "JSONScan"], swiftSettings: strict),
    .target(
      name: "LuaHost", dependencies: ["CLua", "CLuaBridge", "System"], swiftSettings: strict),
    .target(name: "Predicates", dependencies: ["JSONScan", "Values"], swiftSettings: strict),
    .target(
      name: "Events",
      dependencies: ["CLuaBridge", "JSONScan", "LuaHost", "Predicates", "System", "Values"],
      swiftSettings: strict),
    .target(
      name: "Backtests",
      dependencies: ["Events", "JSONScan", "LuaHost", "Predicates", "System", "Values"],
      swiftSettings: strict),
    .target(
      name: "Rules",
      dependencies: ["Events", "JSONScan", "LuaHost", "Predicates", "System", "Values"],
      swiftSettings: strict),
    .target(
      name: "Journals", dependencies: ["System", "Values"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Backtests", "Journals", "Rules", "System", "Values"],
      swiftSettings: strict),
    .target(name: "LineEditor", dependencies: ["System", "Values"], swiftSettings: strict),
    .target(
      name: "AWS",
      dependencies: [
        "CCrypto", "CCurl", "CExpat", "System", "Values",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "Streams",
      dependencies: ["AWS", "Events", "JSONScan", "LuaHost", "Predicates", "System", "Values"],
      swiftSettings: strict),
    .target(
      name: "Scripting",
      dependencies: [
        "AWS", "Backtests", "Events", "JSONScan", "Journals", "LuaHost", "Predicates", "Reports",
        "Rules", "Streams", "System", "Values",
      ],
      swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: [
        "AWS", "Events", "LuaHost", "Predicates", "Reports", "Rules", "Scripting", "Streams",
        "System", "Values",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "moonwatch",
      dependencies: [
        "AWS", "Backtests", "Events", "Journals", "LineEditor", "LuaHost", "Predicates", "Reports",
        "Rules", "Scripting", "Shell", "System", "Values",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict,
      // The Swift runtime inside the binary: it starts faster, and runs where no Swift is installed.
      linkerSettings: [
        .unsafeFlags(["-static-stdlib"], release),
        .linkedLibrary("_FoundationCShims", release),
        .linkedLibrary("_FoundationCollections", release),
        // All symbols are bound at the start, and what they are bound in is read-only from then on.
        .unsafeFlags(
          ["-Xlinker", "-z", "-Xlinker", "relro", "-Xlinker", "-z", "-Xlinker", "now"], release),
      ]),

    .testTarget(name: "SystemTests", dependencies: ["System"], swiftSettings: strict),
    .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: strict),
    .testTarget(
      name: "BacktestsTests", dependencies: ["Backtests"], swiftSettings: strict),
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
        "AWS", "FaultServer", "System", "Values", .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScriptingTests",
      dependencies: [
        "AWS", "Events", "LuaHost", "Scripting", "Streams", "System", "Values",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // What a call from Lua into Swift costs; docs/performance.md.
    .executableTarget(
      name: "HostCallBenchmark", dependencies: ["LuaHost"], path: "Tests/HostCallBenchmark",
      swiftSettings: strict),
    .testTarget(name: "LuaHostTests", dependencies: ["LuaHost"], swiftSettings: strict),
    .testTarget(
      name: "PredicatesTests", dependencies: ["Events", "JSONScan", "Predicates"],
      swiftSettings: strict),
    .testTarget(
      name: "EventsTests", dependencies: ["Events", "JSONScan", "Predicates"], swiftSettings: strict
    ),
    .testTarget(
      name: "JournalsTests", dependencies: ["Journals", "Values"], swiftSettings: strict),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Events", "LuaHost", "Predicates", "Rules", "System", "Values"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Backtests", "Reports", "Rules", "System", "Values"],
      swiftSettings: strict),
    // An interpreter that only echoes, to drive the line editor on a terminal.
    .executableTarget(
      name: "EchoShell", dependencies: ["LineEditor", "System"], path: "Tests/EchoShell",
      swiftSettings: strict),
    .testTarget(
      name: "LineEditorTests", dependencies: ["EchoShell", "LineEditor", "System"],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "AWS", "LuaHost", "Predicates", "Rules", "Scripting", "Shell", "System",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["FaultServer", "MotoServer"],
      exclude: ["athena.py", "complete.py", "controls"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
