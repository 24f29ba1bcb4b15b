// clinical basis 3.6, cadence [M]; 2.4, 2.7.
Instance: KapCheckIn72h
InstanceOf: Questionnaire
Usage: #definition
Title: "72-hour check-in"
Description: "Asked about 72 hours after a dose, by telephone, video or message. Filled in by a clinician or by the patient."
* insert FormMetadata(kap-check-in-72h, KapCheckIn72h, [["72-hour check-in"]], 1.0.0)
* description = "Asked about 72 hours after a dose, by telephone, video or message. Filled in by a clinician or by the patient."
* insert Question(mood, integer, false, [["Mood, 0 (worst) to 10 (best)"]])
* insert IntegerBounds(0, 10)
* insert Question(suicidal-thoughts, boolean, true, [["Thoughts of being better off dead, of suicide or of self-harm?"]])
* insert Heading(suicidal-thoughts-help, [["If yes: do the C-SSRS screen now, tell the clinician on call, and give the crisis line 988."]])
* insert OnlyWhenYes(suicidal-thoughts)
* insert Question(distress, boolean, false, [["Distress, confusion or dissociation that has not gone?"]])
* insert Question(side-effects, choice, false, [["Worst side effect since the session"]])
* insert Answer($KapLocal#absent "None")
* insert Answer($KapLocal#mild "Mild")
* insert Answer($KapLocal#moderate "Moderate")
* insert Answer($KapLocal#severe "Severe")
* insert Question(side-effects-text, text, false, [["Which side effects"]])
* insert Question(urinary-symptoms, boolean, false, [["Urgency, frequency, pain or blood when passing urine?"]])
* insert Question(wish-for-more, boolean, false, [["A wish to take more ketamine, or other substances, since the session?"]])
* insert Question(sleep, text, false, [["Sleep since the session"]])
* insert Question(integration-booked, boolean, false, [["Has the integration session taken place, or is it booked?"]])
* insert Question(wants-contact, boolean, false, [["Does the patient wish for contact before that?"]])
* insert Question(note, text, false, [["Note"]])
