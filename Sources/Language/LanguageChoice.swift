import SessionEngine

extension SessionLanguage {
  /// The language to speak: the one asked for, else the session's, else that of the environment, else Swedish.
  ///
  /// Of the environment `LC_ALL` counts before `LC_MESSAGES` and that before `LANG`, as POSIX has it (IEEE Std 1003.1,
  /// chapter 8.2); an empty value is passed over, and a value in another language ends the search.
  public static func chosen(
    asked: SessionLanguage? = nil, session: SessionLanguage? = nil, lcAll: String? = nil,
    lcMessages: String? = nil, lang: String? = nil
  ) -> SessionLanguage {
    if let asked { return asked }
    if let session { return session }
    let locale = [lcAll, lcMessages, lang].lazy.compactMap { $0 }.first { !$0.isEmpty }
    return locale.flatMap { SessionLanguage(locale: $0) } ?? .swedish
  }

  /// The language of a locale's name such as `da_DK.UTF-8`; `nil` for `C` and languages that are not spoken here.
  ///
  /// `no` and `nn` are read as Norwegian bokmål: the one is its former name, and those who set the other read it with ease.
  public init?(locale: String) {
    let letters = locale.utf8.prefix {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0)
    }
    let code = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    switch code {
    case "no", "nn": self = .norwegian
    default: self.init(rawValue: code)
    }
  }
}
