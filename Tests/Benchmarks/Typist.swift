/// Someone at a desk who types sentence after sentence.
struct Typist {
  private let desk: MeasuredProgram
  private let meanPause: Int
  private var sentences: SentenceGenerator
  private var sentence = ""
  private var keys: ArraySlice<String> = []
  private var pressed: Int?
  private var answered: Int?
  /// Nanoseconds without a byte after which a key is answered.
  private static let silence = 5_000_000

  /// The table that is written for.
  let table: Int
  /// When the next key is to be pressed.
  private(set) var nextKey: Int
  /// What has been typed and ended with Enter, in order.
  private(set) var typed: [String] = []
  /// When Enter was pressed after each of them.
  private(set) var entered: [Int] = []
  /// Nanoseconds to the echo of each key that was answered before the next one.
  private(set) var echoes: [Int] = []
  /// How many keys were pressed, Enter apart.
  private(set) var keysPressed = 0

  /// - Parameter rate: Keys a second, in the mean.
  init(at table: Int, _ desk: MeasuredProgram, rate: Int, seed: UInt64) {
    self.table = table
    self.desk = desk
    meanPause = 1_000_000_000 / rate
    sentences = SentenceGenerator(seed: seed)
    nextKey = MonotonicTime.now + Int.random(in: 0...meanPause)
  }

  /// For `poll(2)`.
  var descriptor: Int32 { desk.descriptor }

  /// Whether a sentence has been begun and not ended.
  var isInSentence: Bool { !sentence.isEmpty }

  /// Presses the next key if it is time; the moments between keys are random, as nobody types in step with anything.
  mutating func type(at now: Int) {
    guard now >= nextKey else { return }
    noteEcho()
    nextKey = now + Int.random(in: meanPause / 5...meanPause * 9 / 5)
    if sentence.isEmpty {
      sentence = sentences.sentence()
      keys = Typist.keys(of: sentence)[...]
    }
    guard let key = keys.popFirst() else {
      entered.append(MonotonicTime.now)
      desk.send("\r")
      typed.append(sentence)
      sentence = ""
      return
    }
    keysPressed += 1
    pressed = MonotonicTime.now
    desk.send(key)
  }

  /// Takes in what the desk has written.
  mutating func look() {
    guard desk.take() != nil, pressed != nil else { return }
    let now = MonotonicTime.now
    // What comes much later belongs to something else.
    if let answered, now - answered > Self.silence { return }
    answered = now
  }

  private mutating func noteEcho() {
    if let pressed, let answered { echoes.append(answered - pressed) }
    pressed = nil
    answered = nil
  }

  /// A sentence in keys: marks are typed after their letter, as dead keys send them; signs of several characters come at once.
  static func keys(of sentence: String) -> [String] {
    sentence.flatMap { character in
      character.isLetter ? character.unicodeScalars.map(String.init) : [String(character)]
    }
  }
}
