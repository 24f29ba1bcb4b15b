// clinical basis 1.1 and 1.2.
Instance: KapPreparationNote
InstanceOf: Questionnaire
Usage: #definition
Title: "Preparation note"
Description: "The therapist's note of one preparation session."
* insert FormMetadata(kap-preparation-note, KapPreparationNote, [["Preparation note"]], 1.0.0)
* description = "The therapist's note of one preparation session."
* insert Question(note, text, true, [["Note"]])
* insert Question(themes, text, false, [["Themes"]])
* insert Question(topics, choice, false, [["What the session covered"]])
* insert CheckBoxes
* insert Answer($KapLocal#frame "Frame")
* insert Answer($KapLocal#alliance "Alliance")
* insert Answer($KapLocal#expectations "Expectations")
* insert Answer($KapLocal#behavioral-goals "Behavioral goals")
* insert Answer($KapLocal#medication "Medication")
* insert Answer($KapLocal#experience "Framing the experience")
* insert Answer($KapLocal#mindfulness "Mindfulness")
* insert Answer($KapLocal#music-choice "Choice of music")
* insert Answer($KapLocal#concurrent-therapy "Concurrent therapy")
* insert Answer($KapLocal#somatic-skills "Somatic skills")
* insert Question(modality, choice, false, [["Where"]])
* insert Answer($KapSetting#office "Office")
* insert Answer($KapSetting#video "Video")
* insert Question(intention, text, false, [["Intention, as far as it is clear"]])
* insert Question(next-steps, text, false, [["Next steps"]])
