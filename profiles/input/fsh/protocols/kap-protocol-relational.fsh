// The way of working of clinic page 000 (clinical basis 1.1 to 1.3). What the page does not fix is marked M and weak.
Instance: KapProtocolRelational
InstanceOf: KapProtocol
Usage: #definition
Title: "Relational-somatic KAP"
Description: "Long-term relational and somatic therapy with ketamine: at least 3 preparations, an hour of medical intake in person, and integration after each dose. In the office only."
* insert KapInstancePublication
* id = "kap-protocol-relational"
* url = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-relational"
* version = "1.0.0"
* name = "KapProtocolRelational"
* title = "Relational-somatic KAP"
* description = "Long-term relational and somatic therapy with ketamine: at least 3 preparations, an hour of medical intake in person, and integration after each dose. In the office only."
* type = $PDTYPE#clinical-protocol

// The course: clinical basis 1.1 and 2.2
* extension[course].extension[doses].valueRange.low = 1 '1'
* extension[course].extension[doses].valueRange.high = 6 '1'
* insert Source(extension[course].extension[doses].valueRange, [["Clinic page 000: one or more, not a quick fix; at most 6 as on page 001; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[course].extension[min-spacing], 14 'd', [["S22: every 2 weeks; clinic page 000 states no spacing"]], D, true)
* insert Parameter(extension[course].extension[integrations-per-dose], 1 '1', [["Clinic page 000: at least 1 after each dosing session"]], D, false)
* insert Parameter(extension[course].extension[integration-window], 72 'h', [["S25: 24 to 72 hours, claimed by a vendor"]], D, true)
* insert Choice(extension[course].extension[integration-blocking], yes, [["Clinic page 000: after each dosing session"]], D, false)
* insert Choice(extension[course].extension[integration-in-session], no, [["Clinic page 000: time to reflect and ground before leaving, no integration session; product default, to be signed off by a clinician"]], M, true)

// Routes: clinical basis 1.2 and 2.1
* insert KapSublingualRoute(0)
* insert Choice(extension[route][0].extension[offered], yes, [["Clinic page 000 states no route; product default, to be signed off by a clinician"]], M, true)
* extension[route][0].extension[setting][0].valueCode = #office
* insert KapIntramuscularRoute(1)
* insert Choice(extension[route][1].extension[offered], yes, [["Clinic page 000 states no route; product default, to be signed off by a clinician"]], M, true)
* extension[route][1].extension[setting][0].valueCode = #office

// Vital signs, discharge, eligibility: clinical basis 2.1 to 2.7
* insert KapMonitoringDefaults
* insert KapDischargeDefaults
* insert KapEligibilityDefaults
* insert RiskLevel(extension[eligibility].extension[suicide-risk-ceiling], none, [["Clinic page 000: not acute, stable; any ideation needs two signatures; product default, to be signed off by a clinician"]], M, true)
* insert RiskLevel(extension[eligibility].extension[suicide-risk-limit], low, [["Clinic page 000 excludes active suicidal intent and crisis; moderate is excluded with it; product default, to be signed off by a clinician"]], M, true)
* insert Choice(extension[eligibility].extension[diagnosis-required], yes, [["Clinic page 000 treats depression, anxiety, trauma; whether a diagnosis is required is not stated; product default, to be signed off by a clinician"]], M, true)

// Safety rules that clinic pages disagree on: clinical basis 1.3 and 2.5
* insert RuleClass(0, suicide-attempt-or-plan, absolute, no, [["Clinic page 000: active suicidal intent excluded, no crisis use; no override"]], D, false)
* insert RuleClass(1, substance-use-disorder-active, absolute, yes, [["S42; the page of this protocol states no exclusion: union of all pages (clinical basis 1.3, 2.5)"]], D, true)

// Settings and who is present: clinical basis 1.2
* insert SettingRule(0, office, yes, [["Clinic page 000: private therapy office"]], D, false)
* extension[settingRule][0].extension[requires][0].valueCode = #escort-name
* insert SettingRule(1, home, no, [["Clinic page 000: private therapy office only"]], D, false)
* insert KapHomeGate(1)
* insert SettingRule(2, group, no, [["Clinic page 000: a group page exists without its rules; product default, to be signed off by a clinician"]], M, true)
* extension[settingRule][2].extension[requires][0].valueCode = #escort-name
* insert RolePresent(0, therapist, [["Clinic page 000: the therapist is present throughout"]], D, false)

// Fees: clinical basis 1.3
* insert KapNoFees(000)

// Steps: clinical basis 1.1
* insert Step(mental-health-intake, mental-health-intake, intake, [["Screening and consultation"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 000: screening and consultation call"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 000 states no validity; 6 months as on page 003; product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert Form(kap-mental-health-intake)

* insert Step(medical-intake, medical-intake, intake, [["Medical intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 000: 1 hour, in person, psychiatric NP, before approval"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 000 states no validity; 6 months as on page 003; product default, to be signed off by a clinician"]], M, true)
* insert Choice(action[=].extension[visit].extension[in-person], yes, [["Clinic page 000: in person"]], D, false)
* insert Parameter(action[=].extension[visit].extension[length], 60 'min', [["Clinic page 000: 1 hour"]], D, false)
* action[=].extension[visit].extension[setting][0].valueCode = #office
* insert By(practitioner, prescriber)
* insert After(mental-health-intake)
* insert Form(kap-medical-intake)

* insert KapConsentStep

* insert Step(preparation, preparation, preparation, [["Preparation session"]], 3)
* insert StepSource([["Clinic page 000: at least 3 with the therapist"]], D, false)
* action[=].extension[visit].extension[setting][0].valueCode = #office
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(mental-health-intake)
* insert After(medical-intake)
* insert Form(kap-preparation-note)

* insert KapOrderStep

* insert KapRiskMeasures

* insert KapOtherMeasures

* insert Step(dosing, dosing, dosing, [["Dosing session"]], 1)
* insert AtMost(6)
* insert StepSource([["Clinic page 000: one or more"]], D, true)
* insert KapDosingOrder
* insert After(preparation)

* insert Step(integration, integration, dosing, [["Integration session"]], 1)
* insert StepSource([["Clinic page 000: at least 1 after each dosing session"]], D, false)
* action[=].extension[visit].extension[setting][0].valueCode = #office
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(dosing)
* insert Form(kap-integration-note)

* insert LeftOut(maintenance, maintenance, maintenance, [["Maintenance session"]])
* insert StepSource([["Clinic page 000 states no maintenance; product default, to be signed off by a clinician"]], M, true)
