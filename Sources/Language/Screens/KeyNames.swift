/// What keys are called, where people call them something else than scripts do.
enum KeyNames {
  static let swedish = common.merging(["Space": "blanksteg", "Shift-Tab": "Skift-Tab"]) { $1 }
  static let danish = common.merging(["Space": "mellemrum", "Shift-Tab": "Skift-Tab"]) { $1 }
  static let english = common.merging(["Space": "space"]) { $1 }

  private static let common = [
    "Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Ctrl-Left": "Ctrl-←",
    "Ctrl-Right": "Ctrl-→",
  ]
}
