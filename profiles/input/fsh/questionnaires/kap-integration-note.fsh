// clinical basis 1.1 and 1.2.
Instance: KapIntegrationNote
InstanceOf: Questionnaire
Usage: #definition
Title: "Integration note"
Description: "The therapist's note of one integration session."
* insert FormMetadata(kap-integration-note, KapIntegrationNote, [["Integration note"]], 1.0.0)
* description = "The therapist's note of one integration session."
* insert Question(note, text, true, [["Note"]])
* insert Question(themes, text, false, [["Themes"]])
* insert Question(modality, choice, false, [["Where"]])
* insert Answer($KapSetting#office "Office")
* insert Answer($KapSetting#video "Video")
* insert Answer($KapSetting#group "Group")
* insert Question(practices, text, false, [["What the patient takes into daily life"]])
* insert Question(safety-concern, boolean, false, [["Is there a concern for safety?"]])
* insert Question(safety-action, text, false, [["What was done about it"]])
* insert OnlyWhenYes(safety-concern)
* insert Question(goals-progress, text, false, [["How the goals stand"]])
* insert Question(next-session, date, false, [["Date of the next session"]])
