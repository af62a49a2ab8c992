import Foundation
import MotoServer
import Testing

/// The built binary, run as a user runs it.
struct Tool {
  /// The package's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The one beside the tests, or the one that MOONWATCH_TEST_BINARY names: built with a sanitizer, say.
  static let binary =
    ProcessInfo.processInfo.environment["MOONWATCH_TEST_BINARY"].map(URL.init(fileURLWithPath:))
    ?? root.appendingPathComponent(".build/debug/moonwatch")

  /// Data that is not part of the project: `../shared`, or the folder MOONWATCH_SHARED names.
  static let shared = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["MOONWATCH_SHARED"]
      ?? root.deletingLastPathComponent().appendingPathComponent("shared").path)

  struct Outcome {
    var status: Int32
    var output: Data
    var errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }
  }

  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    binary: URL = Tool.binary, folder: URL = Tool.root
  ) throws -> Outcome {
    try Tool(arguments, input: input, environment: environment, binary: binary, folder: folder)
      .outcome()
  }

  private let process = Process()
  private let outputFile: URL
  private let errorFile: URL
  private let scratch: Scratch

  /// Starts the binary.
  init(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    binary: URL = Tool.binary, folder: URL = Tool.root
  ) throws {
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // What the developer has set must not show.
    var variables = TestTools.environment.filter { variable in
      !["MOONWATCH", "AWS_"].contains { variable.key.hasPrefix($0) }
        && !variable.key.lowercased().hasSuffix("_proxy")
    }
    variables.merge(environment) { $1 }
    process.environment = variables
    // Files, not pipes: no output can fill them and stall the process.
    let scratch = try Scratch()
    self.scratch = scratch
    let inputFile = try scratch.write("input", input)
    outputFile = try scratch.write("output", Data())
    errorFile = try scratch.write("errors", Data())
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
  }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  var isRunning: Bool { process.isRunning }

  /// What it has written to standard error so far.
  func errorText() throws -> String {
    String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// Waits for its end.
  func outcome() throws -> Outcome {
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try Data(contentsOf: outputFile),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}

/// A folder that goes away with its owner.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("moonwatch-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Removes a journal and what it says of its end.
  static func forget(journal: String) {
    for path in [journal, journal + ".end"] { try? FileManager.default.removeItem(atPath: path) }
  }

  @discardableResult
  func write(_ name: String, _ content: Data) throws -> URL {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file)
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> URL { try write(name, Data(text.utf8)) }

  var path: String { folder.path }
}

/// The parts of a `moonwatch.scan/1` document that tests look at.
struct ScanDocument: Decodable {
  struct Summary: Decodable, Equatable {
    var files, events, bytes, findings, errors: Int
    var seconds: Double
  }
  struct Finding: Decodable, Equatable {
    var id, rule, title, severity, message: String
    var time, account, region, event_name, event_id, actor, source_ip: String?
    var tags: [String]
  }
  struct Problem: Decodable, Equatable { var `where`, message: String }
  var schema: String
  var summary: Summary
  var findings: [Finding]
  var errors: [Problem]

  init(_ outcome: Tool.Outcome) throws {
    self = try JSONDecoder().decode(ScanDocument.self, from: outcome.output)
  }

  func count(_ rule: String) -> Int { findings.count { $0.rule == rule } }
}
