// clinical.md 1.1 and 1.2.
Instance: KapIntegrationNote
InstanceOf: Questionnaire
Usage: #definition
Title: "Integration note"
Description: "The therapist's note of one integration session."
* insert FormMetadata(kap-integration-note, KapIntegrationNote, [["Integration note"]], 1.0.0)
* description = "The therapist's note of one integration session."
* insert Question(note, text, true, [["Note"]])
* insert Question(themes, text, false, [["Themes"]])
