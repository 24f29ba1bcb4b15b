// clinical basis 2.4. 988 is the US suicide and crisis lifeline.
Instance: KapDischargeChecklist
InstanceOf: Questionnaire
Usage: #definition
Title: "Discharge checklist"
Description: "Asked before the patient leaves after a dose. Every line is yes, or the patient stays."
* insert FormMetadata(kap-discharge-checklist, KapDischargeChecklist, [["Discharge checklist"]], 1.0.0)
* description = "Asked before the patient leaves after a dose."
* insert Question(alert, boolean, true, [["Alert"]])
* insert Question(oriented, boolean, true, [["Oriented to person, place, time and situation"]])
* insert Question(steady-gait, boolean, true, [["Steady gait"]])
* insert Question(no-vomiting, boolean, true, [["No vomiting"]])
* insert Question(no-new-suicidal-ideation, boolean, true, [["Asked, and no new suicidal thoughts"]])
* insert Question(escort-present, boolean, true, [["Escort present"]])
* insert Question(instructions-given, boolean, true, [["Written instructions given: no driving until the next day after a restful sleep"]])
* insert Question(crisis-line-given, boolean, true, [["Crisis line 988 given"]])
* insert Question(dissociation-rating, integer, true, [["Dissociation, 0 (none) to 10 (strongest)"]])
* insert IntegerBounds(0, 10)
* insert Question(no-decisions, boolean, false, [["Told to make no important decisions until the next day"]])
* insert Question(follow-up-known, boolean, false, [["The patient knows when the check-in and the integration session are"]])
* insert Question(note, text, false, [["Note"]])
