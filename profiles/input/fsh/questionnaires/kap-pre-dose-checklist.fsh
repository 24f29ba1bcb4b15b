// clinical basis 1.2, 2.1, 2.3, 2.4 and 2.7.
Instance: KapPreDoseChecklist
InstanceOf: Questionnaire
Usage: #definition
Title: "Pre-dose checklist"
Description: "Asked on the day, before a dose: pregnancy, escort, fasting, intention, roles present and setting."
* insert FormMetadata(kap-pre-dose-checklist, KapPreDoseChecklist, [["Pre-dose checklist"]], 1.0.0)
* description = "Asked on the day, before a dose."
* insert Question(setting, choice, true, [["Where does the session take place?"]])
* insert Answer($KapSetting#office "Office")
* insert Answer($KapSetting#home "Home")
* insert Answer($KapSetting#group "Group")
* insert PregnancyQuestions
* insert Question(fasting, boolean, true, [["Did the patient fast as instructed?"]])
* insert Question(fasting-hours, decimal, false, [["Hours since the last food"]])
* insert QuestionUnit($UCUM#h "h")
* insert Heading(today, [["Today"]])
* insert Question(mood, text, false, [["How the patient is today"]])
* insert Question(changes-since-last, boolean, false, [["New symptoms, illness or medicines since the last visit?"]])
* insert Question(changes-since-last-text, text, false, [["Which"]])
* insert OnlyWhenYes(changes-since-last)
* insert Question(adverse-event-last-dose, boolean, false, [["An adverse event at the last dose?"]])
* insert Question(alcohol-or-cannabis, boolean, false, [["Alcohol or cannabis in the past 48 hours?"]])
* insert Question(sedatives-today, boolean, false, [["Opioids, benzodiazepines or other sedating medicines today?"]])
* insert Question(stimulants-today, boolean, false, [["Stimulants today?"]])
* insert Question(antihypertensives-taken, boolean, false, [["Medicines against high blood pressure taken as usual, if there are any?"]])
* insert Question(consent-confirmed, boolean, false, [["Does the patient still consent?"]])
* insert Question(capacity, boolean, false, [["Recorded before the dose: does the patient have the capacity to consent?"]])
* insert Question(intention, text, true, [["Intention for the session"]])
* insert Question(roles-present, choice, true, [["Who is present?"]])
* insert CheckBoxes
* insert Answer($KapRole#therapist "Therapist")
* insert Answer($KapRole#supervised-associate "Supervised associate")
* insert Answer($KapRole#prescriber "Prescriber")
* insert Question(escort-name, string, true, [["Name of the escort who takes the patient home"]])
* insert Question(escort-phone, string, false, [["Phone number of the escort"]])
* insert Question(chaperone, string, true, [["Name of the chaperone at home"]])
* insert OnlyWhen(setting, $KapSetting#home "Home")
* insert Question(location, string, true, [["Address at which the patient is"]])
* insert OnlyWhen(setting, $KapSetting#home "Home")
* insert Question(emergency-contact, string, true, [["Emergency contact"]])
* insert OnlyWhen(setting, $KapSetting#home "Home")
* insert Question(bp-caution-acknowledged, boolean, false, [["For the prescriber: I have seen vital signs above a caution limit and go on."]])
