/// What may stand at a place of a CloudTrail record, as far as it is documented (`EventSchema`).
struct RecordDomain {
  /// Whether null, true, false, numbers and texts may stand here.
  var allowsScalars: Bool
  var allowsObject: Bool
  var allowsArray: Bool
  private var place: Place

  private indirect enum Place {
    case documented(EventSchema.Shape)
    case list(EventSchema.Shape)
    case anything
    case nothing
  }

  private init(_ place: Place) {
    self.place = place
    switch place {
    case .documented(.leaf): (allowsScalars, allowsObject, allowsArray) = (true, false, false)
    case .documented: (allowsScalars, allowsObject, allowsArray) = (true, true, false)
    case .list: (allowsScalars, allowsObject, allowsArray) = (true, false, true)
    case .anything: (allowsScalars, allowsObject, allowsArray) = (true, true, true)
    case .nothing: (allowsScalars, allowsObject, allowsArray) = (false, false, false)
    }
  }

  /// The record itself.
  static var record: RecordDomain {
    var domain = RecordDomain(.documented(EventSchema.record))
    domain.allowsScalars = false
    domain.isRecord = true
    return domain
  }
  private var isRecord = false

  func member(_ name: ExactText) -> RecordDomain {
    switch place {
    case .documented(.members(let members)):
      guard let shape = members[name.string] else { return RecordDomain(.anything) }
      let isList = isRecord && EventSchema.lists.contains(name.string)
      return RecordDomain(isList ? .list(shape) : .documented(shape))
    case .documented(.leaf), .nothing, .list: return RecordDomain(.nothing)
    case .documented(.open), .anything: return RecordDomain(.anything)
    }
  }

  /// An element of the list at this place.
  var element: RecordDomain {
    switch place {
    case .list(let shape):
      var domain = RecordDomain(.documented(shape))
      domain.allowsScalars = false
      return domain
    case .anything: return RecordDomain(.anything)
    case .documented, .nothing: return RecordDomain(.nothing)
    }
  }
}
