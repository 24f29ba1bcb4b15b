CodeSystem: KapRoleCS
Id: kap-role
Title: "KAP role"
Description: "Who does or may resolve something in the pathway."
* insert KapPublication
* ^caseSensitive = true
* #therapist "Therapist" "Licensed psychotherapist who conducts preparation, dosing and integration sessions."
* #supervised-associate "Supervised associate" "Associate therapist who works under supervision; a supervisor co-signs."
* #prescriber "Prescriber" "Clinician with authority to prescribe or administer ketamine."
* #front-desk "Front desk" "Staff who schedule and greet patients."
* #patient "Patient" "The patient."
* #health-it "Health IT" "Those who run the EHR and its connections."
* #administrator "Administrator" "Approves the passkeys of those who attest."
