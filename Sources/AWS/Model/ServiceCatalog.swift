internal import Values
package import System
internal import Synchronization

/// The models that are shipped, and those that were loaded: read when first asked for, kept after that.
package final class ServiceCatalog: Sendable {
  private let library: StandardLibrary
  private let models = Mutex<[String: ServiceModel]>([:])
  /// Also of services of which another model was loaded.
  private let shippedModels = Mutex<[String: ServiceModel]>([:])

  /// Folders that are looked in for models that are not shipped, in botocore's layout:
  /// `FOLDER/SERVICE/VERSION/service-2.json`, plain or gzip.
  private let folders: [String]

  /// - Parameter dataPath: such folders, separated by colons: the value of `AWS_DATA_PATH`.
  package init(library: StandardLibrary, dataPath: String? = nil) {
    self.library = library
    folders = (dataPath ?? "").split(separator: ":").map(String.init)
  }

  /// Names of all services, sorted.
  package var names: [String] {
    Set(shippedNames).union(models.withLock { Array($0.keys) }).sorted()
  }

  private var shippedNames: [String] {
    library.files(below: "stdlib/aws")
      .compactMap { path -> String? in
        let file = path.split(separator: "/").last ?? ""
        guard file.hasSuffix(".json"), !Self.tables.contains(String(file)) else { return nil }
        return String(file.dropLast(5))
      }
  }

  /// Files beside the models that are none.
  private static let tables: Set<String> = ["partitions.json", "index.json", "access.json"]

  /// - Throws: when there is no such service, with the nearest name; when its file is broken.
  package func service(_ name: String) throws(ModelError) -> ServiceModel {
    if let model = models.withLock({ $0[name] }) { return model }
    if name.utf8.allSatisfy({ $0 != 0x2F && $0 != 0x2E }), !name.isEmpty {
      for folder in folders {
        if let file = ModelFiles.newest(of: name, in: folder) {
          return try load(file: file, name: name)
        }
      }
    }
    if let model = try shipped(name) {
      models.withLock { $0[name] = model }
      return model
    }
    let hint = NearestName.hint(for: name, in: names)
    throw ModelError(message: "there is no service \"\(name)\"\(hint) (aws.load_model reads more)")
  }

  /// The model of a service that comes with Moonwatch, whatever other model of it was loaded; nil when none does.
  package func shipped(_ name: String) throws(ModelError) -> ServiceModel? {
    if let model = shippedModels.withLock({ $0[name] }) { return model }
    guard shippedNames.contains(name), let bytes = library.file("stdlib/aws/\(name).json") else {
      return nil
    }
    let document: JSONDocument
    do { document = try JSONDocument(bytes) } catch {
      throw ModelError(message: "\(name): \(error.message)")
    }
    let model = try ModelReader.read(name: name, document.root, isReviewed: true, place: name)
    shippedModels.withLock { $0[name] = model }
    return model
  }

  /// Adds the model of a file, service-2.json or service-2.json.gz. Its paginators and endpoint rules are read
  /// too when they stand beside it, as botocore has them.
  ///
  /// - Parameter name: what the service is called from here on; nil: as the folder says, or the model itself.
  package func load(file path: String, name: String?) throws(ModelError) -> ServiceModel {
    let files = try ModelFiles(path)
    return try add(
      try ModelReader.read(
        name: name ?? files.serviceName, files.service, paginators: files.paginators,
        endpoints: files.endpoints, place: path))
  }

  /// Adds a model, in place of one of the same name.
  package func load(_ bytes: [UInt8], name: String) throws(ModelError) -> ServiceModel {
    let document: JSONDocument
    do { document = try JSONDocument(bytes) } catch {
      throw ModelError(message: "\(name): \(error.message)")
    }
    return try add(try ModelReader.read(name: name, document.root, place: name))
  }

  /// Adds a model from elsewhere. What its operations amount to is not for it to say (`OperationReview`).
  private func add(_ read: ServiceModel) throws(ModelError) -> ServiceModel {
    var model = read
    if let shipped = try shipped(read.name) {
      model = OperationReview(shipped: shipped).reviewed(read)
    }
    models.withLock { $0[model.name] = model }
    return model
  }

  /// Partitions of AWS, for endpoint rules; the bytes of botocore's partitions.json.
  package var partitions: [UInt8]? { library.file("stdlib/aws/partitions.json") }
}
