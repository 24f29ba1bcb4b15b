// What the shipped protocols have in common: clinical basis 2, where no clinic page says anything else.

// Vital-sign limits and readings: clinical basis 2.3.
RuleSet: KapMonitoringDefaults
* insert VitalLimit(0, systolic, caution, above, 140 'mm[Hg]', [["S31: esketamine label, above 140 weigh the risk"]], A, false)
* insert VitalLimit(1, diastolic, caution, above, 90 'mm[Hg]', [["S31: esketamine label, above 90 weigh the risk"]], A, false)
* insert VitalLimit(2, systolic, hold, above, 160 'mm[Hg]', [["S34: exclusion in NCT04173962"]], C, false)
* insert VitalLimit(3, heart-rate, hold, above, 110 '/min', [["S33: exclusion in NCT04876066"]], C, false)
* insert VitalLimit(4, systolic, stop, above, 180 'mm[Hg]', [["S35: contraindication to sub-dissociative ketamine"]], B, false)
* insert VitalLimit(5, heart-rate, stop, above, 150 '/min', [["S35: contraindication to sub-dissociative ketamine"]], B, false)
* insert VitalLimit(6, respiratory-rate, stop, below, 10 '/min', [["S35: contraindication to sub-dissociative ketamine"]], B, false)
* insert VitalLimit(7, respiratory-rate, stop, above, 30 '/min', [["S35: contraindication to sub-dissociative ketamine"]], B, false)
* insert VitalLimit(8, oxygen-saturation, hold, below, 94 '%', [["No threshold was found (clinical basis 2.3); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[pre-dose-within], 30 'min', [["Reading before the dose: esketamine label; 30 minutes: product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[reading][0], 15 'min', [["Between the readings that sources name (clinical basis 2.3); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[reading][1], 40 'min', [["S13, S29: esketamine label by analogy, peak near 40 min"]], A, false)
* insert Parameter(extension[monitoring].extension[reading][2], 60 'min', [["Between the readings that sources name (clinical basis 2.3); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[reading][3], 90 'min', [["Between the readings that sources name (clinical basis 2.3); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[observation], 120 'min', [["S13: esketamine label, at least 2 hours"]], A, false)

// Discharge, escort and driving: clinical basis 2.4.
RuleSet: KapDischargeDefaults
* extension[discharge].extension[item][0].valueCode = #alert
* extension[discharge].extension[item][1].valueCode = #oriented
* extension[discharge].extension[item][2].valueCode = #steady-gait
* extension[discharge].extension[item][3].valueCode = #no-vomiting
* extension[discharge].extension[item][4].valueCode = #no-new-suicidal-ideation
* extension[discharge].extension[item][5].valueCode = #escort-present
* extension[discharge].extension[item][6].valueCode = #instructions-given
* extension[discharge].extension[item][7].valueCode = #crisis-line-given
* insert Parameter(extension[discharge].extension[dissociation-at-most], 0 '{score}', [["Dissociation gone (checklist default of clinical basis 2.4); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[discharge].extension[baseline-within], 20 '%', [["Within 20 % of baseline (clinical basis 2.4); product default, to be signed off by a clinician"]], M, true)
* insert Choice(extension[discharge].extension[escort], yes, [["S37: ketamine label, accompanied by a responsible adult"]], A, false)
* insert Choice(extension[discharge].extension[next-day], yes, [["S13: esketamine label, no driving until the next day after a restful sleep"]], A, false)
* insert Parameter(extension[discharge].extension[no-driving], 24 'h', [["S39, S40: clinics, 24 hours"]], D, true)

// Age, fasting, freshness of a pregnancy test and a weight: clinical basis 2.1, 2.5, 2.7.
RuleSet: KapEligibilityDefaults
* insert Parameter(extension[eligibility].extension[minimum-age], 18 'a', [["Adults only in every source; esketamine not approved below 18 (clinical basis 2.5)"]], A, false)
* insert Parameter(extension[eligibility].extension[fasting], 4 'h', [["S17: consent form of one clinic; S18 says 6 h"]], D, true)
* insert Parameter(extension[eligibility].extension[pregnancy-test-fresh], 7 'd', [["Within 7 days of the dose (clinical basis 2.7); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[eligibility].extension[weight-fresh], 30 'd', [["No source; product default, to be signed off by a clinician"]], M, true)

// C-SSRS: clinical basis 3.4, where the clinic page says nothing of its own.
RuleSet: KapRiskDefaults
* insert RiskLevel(extension[eligibility].extension[suicide-risk-ceiling], low, [["Columbia triage S77; two signatures at moderate: gate default of clinical basis 3.4"]], C, true)
* insert RiskLevel(extension[eligibility].extension[suicide-risk-limit], moderate, [["Columbia triage S77: high is blocked; moderate with two signatures: gate default of clinical basis 3.4"]], C, true)

// Sublingual: clinical basis 2.1. index. The protocol adds the settings.
RuleSet: KapSublingualRoute(index)
* extension[route][{index}].extension[route].valueCode = #sublingual
* insert Parameter(extension[route][{index}].extension[start], 100 'mg', [["S6, S9: 50 and 100 mg tablets, general range 100 to 400 mg"]], D, true)
* insert Parameter(extension[route][{index}].extension[ceiling], 400 'mg', [["S6: general range 100 to 400 mg"]], D, true)
* insert Parameter(extension[route][{index}].extension[step], 50 '%', [["No controlled schedule was found (clinical basis 2.1); product default, to be signed off by a clinician"]], M, true)
* extension[route][{index}].extension[order-kind].valueCode = #prescription

// Intramuscular: clinical basis 2.1. index. The protocol adds the settings.
RuleSet: KapIntramuscularRoute(index)
* extension[route][{index}].extension[route].valueCode = #intramuscular
* insert Parameter(extension[route][{index}].extension[start], 0.5 'mg/kg', [["S3, S4: start near 0.5 mg/kg"]], C, true)
* insert Parameter(extension[route][{index}].extension[ceiling], 1.0 'mg/kg', [["S5: 0.5 to 1 mg/kg is the analgesic range"]], B, true)
* insert Parameter(extension[route][{index}].extension[first-dose-cap], 60 'mg', [["S3: at most 60 mg whatever the weight"]], C, true)
* insert Parameter(extension[route][{index}].extension[step], 50 '%', [["No controlled schedule was found (clinical basis 2.1); product default, to be signed off by a clinician"]], M, true)
* extension[route][{index}].extension[order-kind].valueCode = #administration

// Intravenous: clinical basis 2.1. index. Only in the office.
RuleSet: KapIntravenousRoute(index)
* extension[route][{index}].extension[route].valueCode = #intravenous
* insert Parameter(extension[route][{index}].extension[start], 0.5 'mg/kg', [["S1: 0.5 mg/kg over 40 min"]], B, false)
* insert Parameter(extension[route][{index}].extension[ceiling], 1.0 'mg/kg', [["S2: 0.5 to 1 mg/kg"]], C, true)
* insert Parameter(extension[route][{index}].extension[step], 50 '%', [["S1: some need up to 0.75 mg/kg; step is a product default, to be signed off by a clinician"]], M, true)
* extension[route][{index}].extension[order-kind].valueCode = #administration
* extension[route][{index}].extension[setting][0].valueCode = #office

// Intranasal, described and not offered: clinical basis 2.1. index.
RuleSet: KapIntranasalWithheld(index)
* extension[route][{index}].extension[route].valueCode = #intranasal
* insert Choice(extension[route][{index}].extension[offered], no, [["S12: FDA alert of February 2022 on compounded ketamine nasal spray; off by default"]], A, false)
* insert Parameter(extension[route][{index}].extension[start], 50 'mg', [["S11: 50 mg, 18 completers"]], B, true)
* insert Parameter(extension[route][{index}].extension[ceiling], 50 'mg', [["S11: 50 mg, 18 completers"]], B, true)
* insert Parameter(extension[route][{index}].extension[step], 50 '%', [["No controlled schedule was found (clinical basis 2.1); product default, to be signed off by a clinician"]], M, true)
* extension[route][{index}].extension[order-kind].valueCode = #administration
* extension[route][{index}].extension[setting][0].valueCode = #office

// Home: clinical basis 1.3, 2.3. The protocol says whether doses are given there.
RuleSet: KapHomeGate(index)
* extension[settingRule][{index}].extension[requires][0].valueCode = #escort-name
* extension[settingRule][{index}].extension[requires][1].valueCode = #chaperone
* extension[settingRule][{index}].extension[requires][2].valueCode = #location
* extension[settingRule][{index}].extension[requires][3].valueCode = #emergency-contact

// Last steps of the intake, and the order.
RuleSet: KapConsentStep
* insert Step(consent, consent, intake, [["Informed consent"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 001; FDA 2023 alert S55 (clinical basis 5)"]], A, false)
* insert Parameter(action[=].extension[validity], 12 'mo', [["Each course or 12 months (clinical basis 5); product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, prescriber)
* insert By(practitioner, therapist)
* insert After(medical-intake)
* insert Form(kap-consent)

RuleSet: KapOrderStep
* insert Step(order, order, preparation, [["Ketamine order"]], 1)
* insert StepSource([["Clinic pages 000, 003: the prescriber orders after eligibility; 21 CFR 1306"]], A, false)
* insert By(practitioner, prescriber)
* insert After(medical-intake)
* insert After(consent)

// What gate 7 needs before every dose: clinical basis 3.6.
RuleSet: KapRiskMeasures
* insert Step(phq-9, measure, dosing, [["PHQ-9"]], 1)
* insert StepSource([["Before every dose (clinical basis 3.6); product default, to be signed off by a clinician"]], M, true)
* action[=].extension[cadence].valueCode = #before-every-dose
* insert Parameter(action[=].extension[freshness], 7 'd', [["Before every dose (clinical basis 3.6); 7 days: product default, to be signed off by a clinician"]], M, true)
* insert By(patient, patient)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert Form(kap-phq-9)
* insert Step(c-ssrs-screen, measure, dosing, [["C-SSRS screener"]], 1)
* insert StepSource([["Before every dose (clinical basis 3.6); product default, to be signed off by a clinician"]], M, true)
* action[=].extension[cadence].valueCode = #before-every-dose
* insert Parameter(action[=].extension[freshness], 7 'd', [["Before every dose (clinical basis 3.6); 7 days: product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert Form(kap-c-ssrs-screen)

// What clinical basis 3.6 suggests besides; no gate reads it.
RuleSet: KapOtherMeasures
* insert Step(gad-7, measure, dosing, [["GAD-7"]], 1)
* insert StepSource([["Before every dose (clinical basis 3.6); product default, to be signed off by a clinician"]], M, true)
* action[=].extension[cadence].valueCode = #before-every-dose
* insert Parameter(action[=].extension[freshness], 7 'd', [["Before every dose (clinical basis 3.6); 7 days: product default, to be signed off by a clinician"]], M, true)
* insert By(patient, patient)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert Form(kap-gad-7)
* insert Step(audit-c, measure, intake, [["AUDIT-C"]], 1)
* insert StepSource([["At intake and 3-monthly (clinical basis 3.6); product default, to be signed off by a clinician"]], M, true)
* action[=].extension[cadence].valueCode = #periodic
* insert Parameter(action[=].extension[freshness], 90 'd', [["3-monthly (clinical basis 3.6); product default, to be signed off by a clinician"]], M, true)
* insert By(patient, patient)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert Form(kap-audit-c)

// Everything that a dosing step waits for in every protocol. The protocol adds its preparation.
RuleSet: KapDosingOrder
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert After(mental-health-intake)
* insert After(medical-intake)
* insert After(consent)
* insert After(order)
* insert Form(kap-pre-dose-checklist)
* insert Form(kap-discharge-checklist)

// Where the clinic page names no fee.
RuleSet: KapNoFees(page)
* insert Choice(extension[feePolicy].extension[sliding-scale], no, [["Clinic page {page} states no fees; the site sets them; product default, to be signed off by a clinician"]], M, true)
* insert Choice(extension[feePolicy].extension[proof-of-income], no, [["Clinic page {page} states no fees; no proof is demanded (clinical basis 1.3); product default, to be signed off by a clinician"]], M, true)
