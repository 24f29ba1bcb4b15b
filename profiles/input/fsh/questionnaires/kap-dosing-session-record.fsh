// clinical basis 1.2, 2.1, 2.2 and 5.
Instance: KapDosingSessionRecord
InstanceOf: Questionnaire
Usage: #definition
Title: "Dosing session record"
Description: "The record of one dosing session: what was given, how the journey went, what was done. Readings are Observations and the dose is a MedicationAdministration; they are not typed here twice."
* insert FormMetadata(kap-dosing-session-record, KapDosingSessionRecord, [["Dosing session record"]], 1.0.0)
* description = "The record of one dosing session: what was given, how the journey went, what was done. Readings are Observations and the dose is a MedicationAdministration; they are not typed here twice."
* insert Question(setting, choice, false, [["Where did it take place?"]])
* insert Answer($KapSetting#office "Office")
* insert Answer($KapSetting#home "Home")
* insert Answer($KapSetting#group "Group")
* insert Question(route, choice, false, [["Route"]])
* insert Answer($KapRoute#sublingual "Sublingual")
* insert Answer($KapRoute#intramuscular "Intramuscular")
* insert Answer($KapRoute#intravenous "Intravenous")
* insert Answer($KapRoute#intranasal "Intranasal")
* insert Answer($KapRoute#oral "Oral")
* insert Question(hold-time, decimal, false, [["Lozenge: how long the saliva was held"]])
* insert QuestionUnit($UCUM#min "min")
* insert Question(spit-or-swallow, choice, false, [["Lozenge: and then"]])
* insert Answer($KapLocal#held "Held and spat out")
* insert Answer($KapLocal#swallowed "Held and swallowed")
* insert Question(lot, string, false, [["Lot"]])
* insert Question(wasted, decimal, false, [["Wasted"]])
* insert QuestionUnit($UCUM#mg "mg")
* insert Question(waste-witness, string, false, [["Witness of the waste"]])
* insert Question(started-at, dateTime, false, [["Start of the journey"]])
* insert Question(ended-at, dateTime, false, [["End of the journey"]])
* insert Question(stance, choice, false, [["How the session was held"]])
* insert CheckBoxes
* insert Answer($KapLocal#eye-mask "Eye mask")
* insert Answer($KapLocal#music "Music")
* insert Answer($KapLocal#silence "Silence")
* insert Answer($KapLocal#dim-light "Dim light")
* insert Answer($KapLocal#guided "Guided")
* insert Answer($KapLocal#quiet-presence "Quiet presence")
* insert Question(dissociation-peak, integer, false, [["Dissociation at its strongest, 0 (none) to 10 (strongest)"]])
* insert IntegerBounds(0, 10)
* insert Question(grounding-needed, boolean, false, [["Was help needed to come back?"]])
* insert Question(adverse-event, boolean, false, [["Was there an adverse event? Then fill in the side-effect checklist."]])
* insert Question(events, text, false, [["What happened, with times"]])
* insert Question(debrief, text, false, [["Debrief before leaving"]])
* insert Question(note, text, true, [["Note"]])
