internal import Foundation

/// The tools that tests call by name: those that `make setup-test` installs, then the system's.
public enum TestTools {
  /// The environment of what tests run. Its PATH begins with the folder of the installed tools: `aws`, and a
  /// `python3` that has moto, boto3, DuckDB and sqlglot.
  public static let environment: [String: String] = {
    let tools = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".build/test-venv/bin").path
    var variables = ProcessInfo.processInfo.environment
    variables["PATH"] = "\(tools):\(variables["PATH"] ?? "/usr/bin:/bin")"
    return variables
  }()
}
