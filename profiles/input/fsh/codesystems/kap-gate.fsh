CodeSystem: KapGateCS
Id: kap-gate
Title: "KAP gate"
Description: "The twelve lines of the gate to a dose, in order. A dose may be given only when every line proceeds."
* insert KapPublication
* ^caseSensitive = true
* ^property[0].code = #source
* ^property[0].description = "Where the rule comes from."
* ^property[0].type = #string
* ^property[1].code = #grade
* ^property[1].description = "Evidence grade: A law or label, B peer-reviewed, C society or registry, D vendor, M unverified."
* ^property[1].type = #code
* #intakes "Intakes" "Mental-health intake and medical intake SHALL be done and still valid on the day, and eligibility decided by the prescriber."
* #intakes ^property[0].code = #source
* #intakes ^property[0].valueString = "Clinic pages 000, 001, 003 (clinical basis 1.1); validity 6 months from one clinic page"
* #intakes ^property[1].code = #grade
* #intakes ^property[1].valueCode = #D
* #contraindications "Contraindications" "No absolute contraindication SHALL be unresolved, and each relative one SHALL have a clinician's note."
* #contraindications ^property[0].code = #source
* #contraindications ^property[0].valueString = "Ketamine and esketamine labels, clinic pages, trials (clinical basis 2.5)"
* #contraindications ^property[1].code = #grade
* #contraindications ^property[1].valueCode = #A
* #consent "Informed consent" "Informed consent SHALL be active and its text version current."
* #consent ^property[0].code = #source
* #consent ^property[0].valueString = "Clinic page 001, FDA 2023 alert on compounded ketamine (clinical basis 5)"
* #consent ^property[1].code = #grade
* #consent ^property[1].valueCode = #A
* #preparation "Preparation" "The minimum number of preparation sessions SHALL be finished."
* #preparation ^property[0].code = #source
* #preparation ^property[0].valueString = "Clinic pages 000, 001, 002 (clinical basis 1.1)"
* #preparation ^property[1].code = #grade
* #preparation ^property[1].valueCode = #D
* #order "Order" "An active order by a prescriber with doses left SHALL exist for this route; a change of route restarts titration."
* #order ^property[0].code = #source
* #order ^property[0].valueString = "Bioavailability differs by route (clinical basis 2.1); 21 CFR 1306.21"
* #order ^property[1].code = #grade
* #order ^property[1].valueCode = #B
* #spacing "Integration and spacing" "The last dose SHALL be integrated as the protocol asks, and spacing and course limits respected."
* #spacing ^property[0].code = #source
* #spacing ^property[0].valueString = "Clinic pages 000, 001, 003 (clinical basis 1.1, 2.2)"
* #spacing ^property[1].code = #grade
* #spacing ^property[1].valueCode = #D
* #suicide-risk "Suicide risk" "The suicide-risk screen SHALL be fresh and not above the ceiling; PHQ-9 item 9 at 1 or more asks for a C-SSRS screen first."
* #suicide-risk ^property[0].code = #source
* #suicide-risk ^property[0].valueString = "Columbia triage, clinic page 000 (clinical basis 3.1, 3.4)"
* #suicide-risk ^property[1].code = #grade
* #suicide-risk ^property[1].valueCode = #C
* #pregnancy "Pregnancy and lactation" "Pregnancy status SHALL be known where it applies, and lactation asked."
* #pregnancy ^property[0].code = #source
* #pregnancy ^property[0].valueString = "Clinic page 003, trials, esketamine label on fetal risk (clinical basis 2.5, 2.7)"
* #pregnancy ^property[1].code = #grade
* #pregnancy ^property[1].valueCode = #A
* #interactions "Medication review" "Medications SHALL be reviewed for interactions; an unknown drug is not checked, never without interaction."
* #interactions ^property[0].code = #source
* #interactions ^property[0].valueString = "Interaction table (clinical basis 2.6)"
* #interactions ^property[1].code = #grade
* #interactions ^property[1].valueCode = #B
* #vitals "Vital signs" "Blood pressure and heart rate SHALL be taken within the time before the dose and be within limits; weight SHALL be present for a dose by body weight."
* #vitals ^property[0].code = #source
* #vitals ^property[0].valueString = "Esketamine label, trial exclusions (clinical basis 2.3)"
* #vitals ^property[1].code = #grade
* #vitals ^property[1].valueCode = #A
* #roles "Roles and escort" "The roles of the setting SHALL be present and an escort named; at home also a chaperone, the location and an emergency contact."
* #roles ^property[0].code = #source
* #roles ^property[0].valueString = "Ketamine label: responsible adult (clinical basis 2.4); clinic page 001; vendor for home sessions"
* #roles ^property[1].code = #grade
* #roles ^property[1].valueCode = #A
* #fasting-intention "Fasting and intention" "Fasting SHALL be asked and an intention recorded."
* #fasting-intention ^property[0].code = #source
* #fasting-intention ^property[0].valueString = "Clinic consent forms, clinic page 003 (clinical basis 2.1, 1.2)"
* #fasting-intention ^property[1].code = #grade
* #fasting-intention ^property[1].valueCode = #D
