// clinical.md 1.1, 1.3 and 2.5. The questions on findings are those that a therapist asks.
Instance: KapMentalHealthIntake
InstanceOf: Questionnaire
Usage: #definition
Title: "Mental-health intake"
Description: "The therapist's assessment of suitability for ketamine-assisted psychotherapy. Yes to a finding counts as that finding; a question without an answer is not recorded, never no."
* insert FormMetadata(kap-mental-health-intake, KapMentalHealthIntake, [["Mental-health intake"]], 1.0.0)
* description = "The therapist's assessment of suitability for ketamine-assisted psychotherapy."
* insert Question(indication, text, false, [["What brings the patient to ketamine-assisted psychotherapy"]])
* insert Question(history, text, false, [["Psychiatric history and earlier treatment"]])
* insert FindingQuestion(psychosis, [["Current psychosis or a primary psychotic disorder?"]])
* insert FindingQuestion(mania-mixed, [["Current mania or mixed state?"]])
* insert FindingQuestion(bipolar-without-mania, [["Bipolar disorder without current mania?"]])
* insert FindingQuestion(substance-use-disorder-active, [["Active, uncontrolled substance use disorder?"]])
* insert FindingQuestion(past-ketamine-pcp-use-disorder, [["Ketamine or PCP use disorder, past or present?"]])
* insert FindingQuestion(suicide-attempt-or-plan, [["Suicide attempt in the past three months, or current plan or intent?"]])
* insert FindingQuestion(dissociative-disorder, [["Dissociative disorder?"]])
* insert FindingQuestion(personality-disorder-severe, [["Severe personality disorder?"]])
* insert FindingQuestion(first-degree-psychosis, [["Psychosis in a first-degree relative?"]])
* insert Question(capacity, boolean, true, [["Has the patient the capacity to consent?"]])
* insert Question(suitability, choice, true, [["Suitable for ketamine-assisted psychotherapy?"]])
* insert Answer($KapLocal#suitable "Suitable")
* insert Answer($KapLocal#not-suitable "Not suitable")
* insert Answer($KapLocal#more-information "More information needed")
* insert Question(note, text, false, [["Note"]])
