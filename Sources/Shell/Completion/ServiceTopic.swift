internal import AWS
internal import Scripting

/// Services and operations as topics of help.
enum ServiceTopic {
  static func model(_ name: String, _ shell: ShellSession) -> ServiceModel? {
    ServiceNames.model(name, in: shell.script.clients.catalog)
  }

  static func operations(_ model: ServiceModel) -> [String] {
    ServiceNames.operations(model).map(\.lua)
  }
}
