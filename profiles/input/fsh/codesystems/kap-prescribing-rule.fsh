// clinical basis section 5. Dates and numbers are of the law: a change is a new code with its own dates, never an edit.
CodeSystem: KapPrescribingRuleCS
Id: kap-prescribing-rule
Title: "KAP prescribing rule"
Description: "What federal and state law limits in a prescription of a Schedule III drug, with the dates between which it holds. A clinic adds the rules of its own state in the same shape (docs/orders.md); a state without rules here has none that were checked."
* insert KapPublication
* ^caseSensitive = true
* ^property[0].code = #jurisdiction
* ^property[0].description = "US or a state, as US-NY."
* ^property[0].type = #code
* ^property[1].code = #topic
* ^property[1].description = "What it limits."
* ^property[1].type = #code
* ^property[2].code = #effective-from
* ^property[2].description = "First day on which it holds; absent = it always did."
* ^property[2].type = #dateTime
* ^property[3].code = #effective-to
* ^property[3].description = "Last day on which it holds; absent = until it is changed."
* ^property[3].type = #dateTime
* ^property[4].code = #limit
* ^property[4].description = "The number; absent where there is none."
* ^property[4].type = #decimal
* ^property[5].code = #unit
* ^property[5].description = "UCUM code of the number."
* ^property[5].type = #code
* ^property[6].code = #source
* ^property[6].description = "Where the rule comes from."
* ^property[6].type = #string
* ^property[7].code = #grade
* ^property[7].description = "Evidence grade A, B, C, D or M."
* ^property[7].type = #code
* #us-refills "Federal: at most 5 refills" "A prescription of a Schedule III drug is refilled at most five times (21 CFR 1306.22)."
* #us-refills ^property[0].code = #jurisdiction
* #us-refills ^property[0].valueCode = #US
* #us-refills ^property[1].code = #topic
* #us-refills ^property[1].valueCode = #refills
* #us-refills ^property[2].code = #limit
* #us-refills ^property[2].valueDecimal = 5
* #us-refills ^property[3].code = #unit
* #us-refills ^property[3].valueCode = #{refill}
* #us-refills ^property[4].code = #source
* #us-refills ^property[4].valueString = "21 CFR 1306.22 (S100, clinical basis 5)"
* #us-refills ^property[5].code = #grade
* #us-refills ^property[5].valueCode = #A
* #us-validity "Federal: 6 months" "A prescription of a Schedule III drug is not filled or refilled more than six months after it was issued (21 CFR 1306.22)."
* #us-validity ^property[0].code = #jurisdiction
* #us-validity ^property[0].valueCode = #US
* #us-validity ^property[1].code = #topic
* #us-validity ^property[1].valueCode = #validity
* #us-validity ^property[2].code = #limit
* #us-validity ^property[2].valueDecimal = 6
* #us-validity ^property[3].code = #unit
* #us-validity ^property[3].valueCode = #mo
* #us-validity ^property[4].code = #source
* #us-validity ^property[4].valueString = "21 CFR 1306.22 (S100, clinical basis 5)"
* #us-validity ^property[5].code = #grade
* #us-validity ^property[5].valueCode = #A
* #us-elements "Federal: elements of a prescription" "Dated and signed on the day issued; patient's full name and address; drug, strength, form, quantity; directions; prescriber's name, address and registration number (21 CFR 1306.05(a))."
* #us-elements ^property[0].code = #jurisdiction
* #us-elements ^property[0].valueCode = #US
* #us-elements ^property[1].code = #topic
* #us-elements ^property[1].valueCode = #elements
* #us-elements ^property[2].code = #source
* #us-elements ^property[2].valueString = "21 CFR 1306.05(a) (S102, secondary text; clinical basis 5)"
* #us-elements ^property[3].code = #grade
* #us-elements ^property[3].valueCode = #A
* #us-telehealth-flexibility "Federal: telehealth without an in-person evaluation" "Schedule II to V by audio-video without a prior in-person evaluation (fourth extension, 90 FR 61301)."
* #us-telehealth-flexibility ^property[0].code = #jurisdiction
* #us-telehealth-flexibility ^property[0].valueCode = #US
* #us-telehealth-flexibility ^property[1].code = #topic
* #us-telehealth-flexibility ^property[1].valueCode = #telehealth
* #us-telehealth-flexibility ^property[2].code = #effective-from
* #us-telehealth-flexibility ^property[2].valueDateTime = "2026-01-01"
* #us-telehealth-flexibility ^property[3].code = #effective-to
* #us-telehealth-flexibility ^property[3].valueDateTime = "2026-12-31"
* #us-telehealth-flexibility ^property[4].code = #source
* #us-telehealth-flexibility ^property[4].valueString = "90 FR 61301 (S109, clinical basis 5)"
* #us-telehealth-flexibility ^property[5].code = #grade
* #us-telehealth-flexibility ^property[5].valueCode = #A
* #us-telehealth-in-person "Federal: in-person evaluation" "At least one in-person evaluation by the prescriber, or an exception (Ryan Haight Act): the fourth extension ends on 2026-12-31 and nothing later was found."
* #us-telehealth-in-person ^property[0].code = #jurisdiction
* #us-telehealth-in-person ^property[0].valueCode = #US
* #us-telehealth-in-person ^property[1].code = #topic
* #us-telehealth-in-person ^property[1].valueCode = #in-person
* #us-telehealth-in-person ^property[2].code = #effective-from
* #us-telehealth-in-person ^property[2].valueDateTime = "2027-01-01"
* #us-telehealth-in-person ^property[3].code = #limit
* #us-telehealth-in-person ^property[3].valueDecimal = 1
* #us-telehealth-in-person ^property[4].code = #unit
* #us-telehealth-in-person ^property[4].valueCode = #{evaluation}
* #us-telehealth-in-person ^property[5].code = #source
* #us-telehealth-in-person ^property[5].valueString = "Ryan Haight Act; 90 FR 61301 (S109, S110, clinical basis 5)"
* #us-telehealth-in-person ^property[6].code = #grade
* #us-telehealth-in-person ^property[6].valueCode = #A
* #us-ny-refills "New York: one refill of a long supply" "A supply of more than 30 days has one refill only (PHL 3339)."
* #us-ny-refills ^property[0].code = #jurisdiction
* #us-ny-refills ^property[0].valueCode = #US-NY
* #us-ny-refills ^property[1].code = #topic
* #us-ny-refills ^property[1].valueCode = #refills-of-long-supply
* #us-ny-refills ^property[2].code = #limit
* #us-ny-refills ^property[2].valueDecimal = 1
* #us-ny-refills ^property[3].code = #unit
* #us-ny-refills ^property[3].valueCode = #{refill}
* #us-ny-refills ^property[4].code = #source
* #us-ny-refills ^property[4].valueString = "NY PHL 3339 (S101, clinical basis 5)"
* #us-ny-refills ^property[5].code = #grade
* #us-ny-refills ^property[5].valueCode = #A
* #us-ny-long-supply "New York: long supply" "From more than 30 days on, a supply is a long one (PHL 3339)."
* #us-ny-long-supply ^property[0].code = #jurisdiction
* #us-ny-long-supply ^property[0].valueCode = #US-NY
* #us-ny-long-supply ^property[1].code = #topic
* #us-ny-long-supply ^property[1].valueCode = #long-supply
* #us-ny-long-supply ^property[2].code = #limit
* #us-ny-long-supply ^property[2].valueDecimal = 30
* #us-ny-long-supply ^property[3].code = #unit
* #us-ny-long-supply ^property[3].valueCode = #d
* #us-ny-long-supply ^property[4].code = #source
* #us-ny-long-supply ^property[4].valueString = "NY PHL 3339 (S101, clinical basis 5)"
* #us-ny-long-supply ^property[5].code = #grade
* #us-ny-long-supply ^property[5].valueCode = #A
* #us-ny-early "New York: early refill" "Not refilled more than 7 days early (PHL 3339)."
* #us-ny-early ^property[0].code = #jurisdiction
* #us-ny-early ^property[0].valueCode = #US-NY
* #us-ny-early ^property[1].code = #topic
* #us-ny-early ^property[1].valueCode = #early-refill
* #us-ny-early ^property[2].code = #limit
* #us-ny-early ^property[2].valueDecimal = 7
* #us-ny-early ^property[3].code = #unit
* #us-ny-early ^property[3].valueCode = #d
* #us-ny-early ^property[4].code = #source
* #us-ny-early ^property[4].valueString = "NY PHL 3339 (S101, clinical basis 5)"
* #us-ny-early ^property[5].code = #grade
* #us-ny-early ^property[5].valueCode = #A
* #us-ny-listed "New York: listed drugs" "Schedule III drugs of the regulated list may be non-refillable (PHL 3339); whether this one is was not found."
* #us-ny-listed ^property[0].code = #jurisdiction
* #us-ny-listed ^property[0].valueCode = #US-NY
* #us-ny-listed ^property[1].code = #topic
* #us-ny-listed ^property[1].valueCode = #note
* #us-ny-listed ^property[2].code = #source
* #us-ny-listed ^property[2].valueString = "NY PHL 3339 (S101, clinical basis 5)"
* #us-ny-listed ^property[3].code = #grade
* #us-ny-listed ^property[3].valueCode = #A
* #us-ca-refills "California: at most 5 refills" "At most five refills (HSC 11200)."
* #us-ca-refills ^property[0].code = #jurisdiction
* #us-ca-refills ^property[0].valueCode = #US-CA
* #us-ca-refills ^property[1].code = #topic
* #us-ca-refills ^property[1].valueCode = #refills
* #us-ca-refills ^property[2].code = #limit
* #us-ca-refills ^property[2].valueDecimal = 5
* #us-ca-refills ^property[3].code = #unit
* #us-ca-refills ^property[3].valueCode = #{refill}
* #us-ca-refills ^property[4].code = #source
* #us-ca-refills ^property[4].valueString = "CA HSC 11200 (S101, clinical basis 5)"
* #us-ca-refills ^property[5].code = #grade
* #us-ca-refills ^property[5].valueCode = #A
* #us-ca-supply "California: 120 days of refills" "All refills together are at most a 120-day supply (HSC 11200)."
* #us-ca-supply ^property[0].code = #jurisdiction
* #us-ca-supply ^property[0].valueCode = #US-CA
* #us-ca-supply ^property[1].code = #topic
* #us-ca-supply ^property[1].valueCode = #refill-days
* #us-ca-supply ^property[2].code = #limit
* #us-ca-supply ^property[2].valueDecimal = 120
* #us-ca-supply ^property[3].code = #unit
* #us-ca-supply ^property[3].valueCode = #d
* #us-ca-supply ^property[4].code = #source
* #us-ca-supply ^property[4].valueString = "CA HSC 11200 (S101, clinical basis 5)"
* #us-ca-supply ^property[5].code = #grade
* #us-ca-supply ^property[5].valueCode = #A
