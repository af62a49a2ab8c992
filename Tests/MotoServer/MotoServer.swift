public import Foundation

/// A stand-in for AWS, empty, for one test or suite. Ends with its owner.
///
/// It is moto (docs/testing.md): real protocols and real state, with gaps. Tests say which gap they leave out.
public final class MotoServer: Sendable {
  /// The stand-in cannot do what a test wants.
  public struct CannotStart: Error, CustomStringConvertible {
    /// Why.
    public var description: String
  }

  /// Where it listens: `http://127.0.0.1:PORT`.
  public let url: String
  private let process: Process

  /// Starts one, which is empty.
  public init() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B",
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("moto_server.py").path,
    ]
    process.environment = TestTools.environment
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.process = process
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw CannotStart(description: "moto does not start: make setup-test installs it")
    }
    url = "http://127.0.0.1:\(port)"
  }

  deinit { process.terminate() }

  /// Forgets everything that was made.
  public func reset() throws {
    let outcome = try run("curl", ["-sf", "-X", "POST", "\(url)/moto-api/reset"])
    guard outcome.status == 0 else { throw CannotStart(description: "moto cannot be reset") }
  }

  /// The environment of programs that use it: its address, keys that it takes, a region, and no configuration files.
  public var environment: [String: String] {
    [
      "AWS_ENDPOINT_URL": url, "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
      "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1",
      "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
      "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": "",
    ]
  }

  /// What a program said.
  public struct Outcome: Sendable, Decodable {
    /// Its exit status.
    public var status: Int32
    /// What it wrote to standard output.
    public var output: String
    /// What it wrote to standard error.
    public var errors: String
  }

  /// Runs the AWS CLI against it.
  public func aws(_ arguments: [String]) throws -> Outcome {
    try run("aws", arguments)
  }

  /// Runs several commands of the AWS CLI, in order, in one process.
  public func aws(_ commands: [[String]]) throws -> [Outcome] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("aws_batch.py").path
    let outcome = try run(
      "python3", ["-B", script],
      input: try JSONEncoder().encode(
        // Version 1 of the CLI does not take the variable's address for SQS.
        commands.map { ["--endpoint-url", url] + $0 }))
    guard outcome.status == 0 else { throw CannotStart(description: outcome.errors) }
    return try JSONDecoder().decode([Outcome].self, from: Data(outcome.output.utf8))
  }

  /// Runs Python code against it; boto3 is there.
  public func python(_ code: String, _ arguments: [String] = []) throws -> Outcome {
    try run("python3", ["-B", "-c", code] + arguments)
  }

  /// Runs a program that talks to it.
  public func run(
    _ program: String, _ arguments: [String], input: Data = Data()
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.environment = TestTools.environment
      .filter { !$0.key.hasPrefix("AWS_") }
      .merging(environment) { $1 }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("moonwatch-moto-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: no output can fill them and stall the program.
    let (output, errors) = (folder.appendingPathComponent("o"), folder.appendingPathComponent("e"))
    try input.write(to: folder.appendingPathComponent("i"))
    try Data().write(to: output)
    try Data().write(to: errors)
    process.standardInput = try FileHandle(
      forReadingFrom: folder.appendingPathComponent("i"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
