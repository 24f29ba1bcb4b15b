// clinical basis 1.1 and 1.2.
Instance: KapIntentionForm
InstanceOf: Questionnaire
Usage: #definition
Title: "Intention"
Description: "What a patient wants to bring to the course or to a session, in the patient's own words."
* insert FormMetadata(kap-intention, KapIntentionForm, [["Intention"]], 1.0.0)
* description = "What a patient wants to bring to the course or to a session, in the patient's own words."
* insert Question(intention, text, true, [["My intention"]])
* insert Question(hopes, text, false, [["What I hope for"]])
* insert Question(worries, text, false, [["What I worry about"]])
* insert Question(session-preferences, choice, false, [["What helps me in a session"]])
* insert CheckBoxes
* insert Answer($KapLocal#eye-mask "Eye mask")
* insert Answer($KapLocal#music "Music")
* insert Answer($KapLocal#silence "Silence")
* insert Answer($KapLocal#dim-light "Dim light")
* insert Answer($KapLocal#guided "Guided")
* insert Answer($KapLocal#quiet-presence "Quiet presence")
* insert Question(touch, choice, false, [["Touch"]])
* insert Answer($KapLocal#no-touch "No touch")
* insert Answer($KapLocal#supportive-touch "Supportive touch")
* insert Question(grounding, text, false, [["What brings me back when it gets too much"]])
