// The way of working of clinic page 003 (clinical basis 1.1 to 1.3). What the page does not fix is marked M and weak.
Instance: KapProtocolIntakeFirst
InstanceOf: KapProtocol
Usage: #definition
Title: "Intake-first KAP, individual and group"
Description: "Both intakes first, valid 6 months for any number of individual and group sessions. Lozenge only. No separate preparation; integration inside the session and in a visit that follows."
* insert KapInstancePublication
* id = "kap-protocol-intake-first"
* url = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-intake-first"
* version = "1.0.0"
* name = "KapProtocolIntakeFirst"
* title = "Intake-first KAP, individual and group"
* description = "Both intakes first, valid 6 months for any number of individual and group sessions. Lozenge only. No separate preparation; integration inside the session and in a visit that follows."
* type = $PDTYPE#clinical-protocol

// The course: clinical basis 1.1 and 2.2
* extension[course].extension[doses].valueRange.low = 1 '1'
* extension[course].extension[doses].valueRange.high = 12 '1'
* insert Source(extension[course].extension[doses].valueRange, [["Clinic page 003: sold singly, any number within the 6 months of the intakes; 12 at 14 days fit them; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[course].extension[min-spacing], 14 'd', [["S22: every 2 weeks; clinic page 003 states no spacing"]], D, true)
* insert Parameter(extension[course].extension[integrations-per-dose], 1 '1', [["Clinic page 003: a following integration session"]], D, false)
* insert Parameter(extension[course].extension[integration-window], 72 'h', [["S25: 24 to 72 hours, claimed by a vendor"]], D, true)
* insert Choice(extension[course].extension[integration-blocking], yes, [["Clinic page 003: a following integration session; that the next dose waits is a product default, to be signed off by a clinician"]], M, true)
* insert Choice(extension[course].extension[integration-in-session], yes, [["Clinic page 003: post-journey integration inside the session"]], D, false)

// Routes: clinical basis 1.2 and 2.1
* insert KapSublingualRoute(0)
* insert Choice(extension[route][0].extension[offered], yes, [["Clinic page 003: lozenge only"]], D, false)
* extension[route][0].extension[setting][0].valueCode = #office
* extension[route][0].extension[setting][1].valueCode = #group

// Vital signs, discharge, eligibility: clinical basis 2.1 to 2.7
* insert KapMonitoringDefaults
* insert KapDischargeDefaults
* insert KapEligibilityDefaults
* insert KapRiskDefaults
* insert Choice(extension[eligibility].extension[diagnosis-required], no, [["Clinic page 003: many people without a diagnosis"]], D, false)

// Safety rules that clinic pages disagree on: clinical basis 1.3 and 2.5
* insert RuleClass(0, substance-use-disorder-active, absolute, no, [["Clinic page 003: ongoing active substance abuse is a contraindication, CONFLICT with its own benefit list"]], D, true)
* insert RuleClass(1, substance-use-disorder-history, information, no, [["Clinic page 003 lists substance use disorder as a benefit: past use alone does not exclude; CONFLICT inside 003"]], D, true)
* insert RuleClass(2, hyperthyroidism, absolute, no, [["Clinic page 003 lists hyperthyroidism as a contraindication"]], D, true)
* insert RuleClass(3, tbi-raised-icp, absolute, no, [["Clinic page 003 lists recent TBI as a contraindication"]], D, true)
* insert RuleClass(4, coronary-disease, absolute, no, [["Clinic page 003 lists cardiovascular problems as a contraindication"]], D, true)
* insert RuleClass(5, heart-failure, absolute, no, [["Clinic page 003 lists cardiovascular problems as a contraindication"]], D, true)
* insert RuleClass(6, arrhythmia, absolute, no, [["Clinic page 003 lists cardiovascular problems as a contraindication"]], D, true)

// Settings and who is present: clinical basis 1.2
* insert SettingRule(0, office, yes, [["Clinic page 003: KAP room"]], D, false)
* extension[settingRule][0].extension[requires][0].valueCode = #escort-name
* insert SettingRule(1, home, no, [["Clinic page 003: KAP room only"]], D, false)
* insert KapHomeGate(1)
* insert SettingRule(2, group, yes, [["Clinic page 003: individual and group sessions"]], D, false)
* extension[settingRule][2].extension[requires][0].valueCode = #escort-name
* extension[settingRule][2].extension[form].valueCanonical = "https://kap-pathway.org/fhir/Questionnaire/kap-group-addendum"
* insert RolePresent(0, therapist, [["Clinic page 003: guided by the therapist"]], D, false)

// Fees: clinical basis 1.3
* insert Fee(0, mental-health-intake, [["Mental-health intake"]], 200, [["Clinic page 003: Mental-health intake 200 dollars"]], D, false)
* insert Fee(1, medical-intake, [["Medical intake with prescription"]], 250, [["Clinic page 003: Medical intake with prescription 250 dollars"]], D, false)
* insert Fee(2, order, [["Ketamine"]], 100, [["Clinic page 003: Ketamine 100 dollars"]], D, false)
* insert Fee(3, dosing, [["Session"]], 600, [["Clinic page 003: Session 600 dollars"]], D, false)
* insert Choice(extension[feePolicy].extension[sliding-scale], yes, [["Clinic page 003: sliding scale, pay what you can"]], D, false)
* insert Choice(extension[feePolicy].extension[proof-of-income], no, [["Clinic page 003: no financial documents"]], D, false)

// Steps: clinical basis 1.1
* insert Step(mental-health-intake, mental-health-intake, intake, [["Mental-health intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 003: first, 50 to 60 min with the psychotherapist"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 003: both intakes valid 6 months"]], D, true)
* insert Parameter(action[=].extension[visit].extension[length], 50 'min', [["Clinic page 003: 50 to 60 min"]], D, false)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert Form(kap-mental-health-intake)

* insert Step(medical-intake, medical-intake, intake, [["Medical intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 003: one medical intake with the ketamine prescriber, after the mental-health intake"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 003: both intakes valid 6 months"]], D, true)
* insert Choice(action[=].extension[visit].extension[in-person], no, [["Clinic page 003: modality not stated; product default, to be signed off by a clinician. DEA telehealth flexibility ends 2026-12-31 (S109)"]], M, true)
* insert By(practitioner, prescriber)
* insert After(mental-health-intake)
* insert Form(kap-medical-intake)

* insert KapConsentStep

* insert LeftOut(preparation, preparation, preparation, [["Preparation session"]])
* insert StepSource([["Clinic page 003: none stated; the intention is set inside the session"]], D, false)

* insert KapOrderStep

* insert KapRiskMeasures

* insert KapOtherMeasures

* insert Step(dosing, dosing, dosing, [["Dosing session"]], 1)
* insert AtMost(12)
* insert StepSource([["Clinic page 003: sold singly"]], D, true)
* insert Parameter(action[=].extension[visit].extension[length], 150 'min', [["Clinic page 003: 2.5 to 3 h"]], D, false)
* insert KapDosingOrder

* insert Step(integration, integration, dosing, [["Integration session"]], 1)
* insert StepSource([["Clinic page 003: a following integration session"]], D, false)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(dosing)
* insert Form(kap-integration-note)

* insert LeftOut(maintenance, maintenance, maintenance, [["Maintenance session"]])
* insert StepSource([["Clinic page 003 states no maintenance; product default, to be signed off by a clinician"]], M, true)
