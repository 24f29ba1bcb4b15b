// clinical basis 3.6: the Stanley-Brown plan needs written permission in an EMR; its wording and layout are not used here.
Instance: KapSafetyPlan
InstanceOf: Questionnaire
Usage: #definition
Title: "Safety plan"
Description: "A plan for times when thoughts of suicide or self-harm come up, written with the patient, in the patient's own words. A neutral form of our own."
* insert FormMetadata(kap-safety-plan, KapSafetyPlan, [["Safety plan"]], 1.0.0)
* description = "A plan for times when thoughts of suicide or self-harm come up, written with the patient, in the patient's own words. A neutral form of our own."
* insert Question(watch-for, text, true, [["What I and people near me can notice first"]])
* insert Question(first-steps, text, false, [["What I do first"]])
* insert Question(what-matters, text, false, [["What matters to me"]])
* insert Question(who-to-call, text, true, [["Whom I call, with phone numbers"]])
* insert Heading(crisis-line, [["At any time: call or text 988 (US suicide and crisis lifeline), or 911 in an emergency."]])
* insert Question(clinic-contact, text, false, [["How I reach the clinic, by day and by night"]])
* insert Question(safer-surroundings, text, false, [["What we agreed about keeping things at home safe"]])
* insert Question(how-others-help, text, false, [["What others can do that helps"]])
* insert Question(copy-given, boolean, false, [["Was a copy given to the patient?"]])
* insert Question(review-date, date, false, [["When we look at it again"]])
