CodeSystem: KapActivityCS
Id: kap-activity
Title: "KAP activity"
Description: "What kind of care a step of the pathway is. No terminology has codes for ketamine-assisted psychotherapy, so these are local."
* insert KapPublication
* ^caseSensitive = true
* #referral "Referral to KAP" "A clinician asks for the patient to be considered for ketamine-assisted psychotherapy."
* #screening "Screening" "The chart is screened for findings that bear on ketamine."
* #mental-health-intake "Mental-health intake" "A therapist assesses suitability for ketamine-assisted psychotherapy."
* #medical-intake "Medical intake" "A prescriber assesses medical eligibility for ketamine."
* #consent "Informed consent" "Informed consent to off-label ketamine and the psychotherapy around it."
* #preparation "Preparation session" "A psychotherapy session that prepares for a dosing session."
* #order "Ketamine order" "A prescriber orders ketamine for this course."
* #dosing "Dosing session" "A session in which ketamine is given under monitoring."
* #integration "Integration session" "A psychotherapy session that works with what came up in a dosing session."
* #measure "Outcome measure" "A questionnaire that measures symptoms or risk."
* #maintenance "Maintenance" "Dosing and integration after the course, at longer intervals."
