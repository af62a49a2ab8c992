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
    .target(name: "CLuaBridge", dependencies: ["CLua"]),
    .target(name: "CStdlib", cSettings: [.unsafeFlags(["-std=c23"])]),
    .target(
      name: "JSONScan", dependencies: ["CISAL"],
      cxxSettings: [
        .define("NDEBUG", .when(configuration: .release)),
        .define("SIMDJSON_EXCEPTIONS", to: "0"),
      ],
      linkerSettings: [.linkedLibrary("simdjson")]),

    // The engine. A target may import those before it, never those after it.
    .target(name: "Stdlib", dependencies: ["CStdlib"], swiftSettings: strict),
    .target(name: "Spelling", swiftSettings: strict),
    .target(name: "Timestamps", swiftSettings: strict),
    .target(name: "JSON", dependencies: ["JSONScan"], swiftSettings: strict),
    .target(
      name: "LuaHost", dependencies: ["CLua", "CLuaBridge"], swiftSettings: strict),
    .target(name: "Predicates", dependencies: ["JSONScan", "Spelling"], swiftSettings: strict),
    .target(
      name: "Events", dependencies: ["JSONScan", "Predicates", "LuaHost", "CLuaBridge"],
      swiftSettings: strict),
    .target(name: "Findings", swiftSettings: strict),
    .target(
      name: "Rules",
      dependencies: [
        "LuaHost", "Predicates", "Events", "Findings", "CCrypto", "Spelling", "Stdlib",
        "Timestamps",
      ],
      swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Findings", "JSON"], swiftSettings: strict),
    .target(
      name: "AWS",
      dependencies: [
        "CCurl", "CExpat", "CCrypto", "JSON", "Spelling", "Stdlib", "Timestamps",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "Streams",
      dependencies: [
        "AWS", "CCrypto", "Events", "JSON", "JSONScan", "LuaHost", "Predicates", "Spelling",
        "Stdlib", "Timestamps",
      ],
      swiftSettings: strict),
    .target(
      name: "Bindings",
      dependencies: [
        "AWS", "Events", "JSON", "JSONScan", "LuaHost", "Predicates", "Reports", "Spelling",
        "Stdlib", "Streams", "Timestamps",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "moonwatch",
      dependencies: [
        "AWS", "Bindings", "Events", "Findings", "JSON", "LuaHost", "Predicates",
        "Reports", "Rules", "Stdlib", "Timestamps",
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

    .testTarget(
      name: "TimestampsTests", dependencies: ["Timestamps"], swiftSettings: strict),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
    // The server of bad weather that tests of the AWS client talk to.
    .target(
      name: "FaultServer", path: "Tests/FaultServer", exclude: ["faults.py"], swiftSettings: strict),
    // The stand-in for AWS.
    .target(
      name: "MotoServer", path: "Tests/MotoServer", exclude: ["moto_server.py", "aws_batch.py"],
      swiftSettings: strict),
    .testTarget(
      name: "AWSTests",
      dependencies: [
        "AWS", "FaultServer", "JSON", "Stdlib", "Timestamps",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BindingsTests",
      dependencies: [
        "AWS", "Bindings", "Events", "LuaHost", "Stdlib", "Streams", "Timestamps",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(name: "LuaHostTests", dependencies: ["LuaHost"], swiftSettings: strict),
    .testTarget(
      name: "PredicatesTests", dependencies: ["Predicates", "JSONScan", "Events"],
      swiftSettings: strict),
    .testTarget(
      name: "EventsTests", dependencies: ["Events", "Predicates", "JSONScan"], swiftSettings: strict
    ),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Rules", "Events", "Findings", "LuaHost", "Predicates", "Stdlib"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Findings"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Events", "FaultServer", "MotoServer"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
