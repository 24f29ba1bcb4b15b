// clinical.md 1.1 and 1.2.
Instance: KapPreparationNote
InstanceOf: Questionnaire
Usage: #definition
Title: "Preparation note"
Description: "The therapist's note of one preparation session."
* insert FormMetadata(kap-preparation-note, KapPreparationNote, [["Preparation note"]], 1.0.0)
* description = "The therapist's note of one preparation session."
* insert Question(note, text, true, [["Note"]])
* insert Question(themes, text, false, [["Themes"]])
