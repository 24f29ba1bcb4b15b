// Made by "npm run api:types" from the OpenAPI document of src/service/api/operations.ts. Do not edit.
export interface paths {
  '/api/attestations/{id}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verifyAttestation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['watchChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clearances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['clearFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/doses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['giveDose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readForm'];
    put?: never;
    post: operations['submitForm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/lozenges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readLozenges'];
    put?: never;
    post: operations['enterLozenges'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/medication-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reviewMedications'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['prepareOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/{id}/attestations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['attestOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['endOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/{id}/handovers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['handOverOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/{id}/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['matchOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['askTherapist'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/{id}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reportOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/{id}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reviewOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/{id}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reviseOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readOrderDecision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/passkeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readPasskeys'];
    put?: never;
    post: operations['registerPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/passkeys/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['decidePasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/passkeys/challenges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['beginPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pathway': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readPathway'];
    put?: never;
    post: operations['startCourse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/patients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['choosePatient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pdmp-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recordPdmpCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/questions/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readRecord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/retractions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retractEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/risk-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reviewRisk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readSession'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session-entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recordSessionEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readSessionGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session-groups/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['watchGroup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session-room': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readSessionRoom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/site': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readSite'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readStock'];
    put?: never;
    post: operations['enterStock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readSummary'];
    put?: never;
    post: operations['sendSummary'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/summary.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readSummaryPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/user': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readWorkList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AnswerQuestionRequest: {
      text: string;
    };
    /** @description One line of how a number came about. */
    ArithmeticStep: {
      evidence: components['schemas']['Evidence'][];
      id: string;
      source?: components['schemas']['Source'];
      text: string;
      unit?: string;
      value?: number;
    };
    AskTherapistRequest: {
      text: string;
    };
    AttestationVerdict: {
      attestedAt?: string;
      attester?: string;
      provenance?: string;
      reasons: string[];
      /** @enum {string} */
      state: 'attested' | 'attested-other-version' | 'not-attested';
    };
    /** @description What every check of an attestation says, and what has changed since. */
    AttestationVerification: {
      attestedAt: string;
      attester: {
        isPrescriberNow: boolean;
        name: string;
        reference: string;
      };
      changes: {
        reference: string;
        text: string;
        /** @enum {string} */
        what: 'new' | 'changed' | 'gone';
      }[];
      faults: string[];
      /** @description Signature, step-up, version and attester hold; the order may have moved on, see order. */
      holds: boolean;
      order: {
        attestedAt?: string;
        attester?: string;
        provenance?: string;
        reasons: string[];
        /** @enum {string} */
        state: 'attested' | 'attested-other-version' | 'not-attested';
      };
      reference: string;
      signature: {
        alg?: string;
        kid?: string;
        /** @enum {string} */
        state: 'valid' | 'invalid' | 'unknown-key';
      };
      stepUp: {
        method: string;
        /** @enum {string} */
        state: 'verified' | 'failed';
      };
      target: {
        reference: string;
        version: string;
      };
      /** @enum {string} */
      version: 'same' | 'different' | 'gone';
    };
    AttestOrderRequest: {
      /** @description What the window of the fresh sign-in gave its opener. */
      proof?: string;
      response?: components['schemas']['PasskeyAssertion'];
      review: string;
    };
    /** @description What stands between an order and its attestation; overridable ones need a coded reason. */
    Blocker: {
      id: string;
      overridable: boolean;
      rule?: string;
      text: string;
    };
    /** @description Who was with the patient when a dose was taken at home, how they said so, and when. */
    ChaperoneConfirmation: {
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      how: 'in-person' | 'video' | 'phone';
      name: string;
    };
    ClearanceRequest: {
      note: string;
      rule: string;
    };
    /** @description The order that the pathway holds now: a draft, or one that is under way. */
    CurrentOrder: {
      attestation: components['schemas']['AttestationVerdict'];
      blockers: components['schemas']['Blocker'][];
      dose: components['schemas']['Judgement'];
      doseMg?: number;
      /** @description Lines of the gate, or dose: what would put the order on hold as soon as it is active. The attestation aside. */
      heldBy: string[];
      jurisdiction?: string;
      /**
       * @description prescription: outpatient lozenge, never made here, only drafted; administration: from practice stock, never a prescription.
       * @enum {string}
       */
      kind?: 'prescription' | 'administration';
      missing: components['schemas']['MissingElement'][];
      reference: string;
      remarks: components['schemas']['SupplyRemark'][];
      requester?: string;
      resource: components['schemas']['MedicationRequest'];
      /** @enum {string} */
      route?: 'sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral';
      status: string;
      telehealth?: components['schemas']['Judgement'];
      /** @description Send it back with every act on the order; a stale one is refused with 409. */
      version: string;
    };
    /** @description How a datum differs from what the last attestation considered. */
    DataChange: {
      reference: string;
      text: string;
      /** @enum {string} */
      what: 'new' | 'changed' | 'gone';
    };
    DecidePasskeyRequest: {
      /** @enum {string} */
      state: 'approved' | 'revoked';
    };
    /**
     * @description Only proceed opens a gate; what is missing, stale or unreadable is unknown.
     * @enum {string}
     */
    Decision: 'proceed' | 'hold' | 'unknown';
    /** @description FHIR R4 document */
    Document: {
      /** @enum {string} */
      resourceType: 'Bundle';
    } & {
      [key: string]: unknown;
    };
    Dose: {
      at: string;
      doseMg?: number;
      encounter?: string;
      integrationDueBy: string;
      integrations: number;
      ordinal: number;
      reference: string;
      /** @enum {string} */
      route?: 'sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral';
    };
    DoseRequest: {
      /** Format: date-time */
      at?: string;
      chaperone?: components['schemas']['ChaperoneConfirmation'];
      doseMg: number;
      lot?: string;
      waste?: {
        mg: number;
        witness: string;
      };
    };
    EndOrderRequest: {
      /** @enum {string} */
      as: 'declined' | 'stopped' | 'entered-in-error';
      note?: string;
      /** @description Code of kap-decline-reason. */
      reason: string;
      /** @description The version that was on the screen. */
      version: string;
    };
    /** @description One datum that a decision rests on, by the reference of the system that owns it. */
    Evidence: {
      at?: string;
      reference: string;
      text: string;
    };
    Finding: {
      /** @enum {string} */
      certainty: 'coded' | 'possible';
      /** @enum {string} */
      class: 'absolute' | 'needs-clearance' | 'caution' | 'information' | 'not-checked';
      clearable: boolean;
      clearedBy?: components['schemas']['Evidence'];
      evidence: components['schemas']['Evidence'][];
      /** @description Code of the code system kap-rule. */
      rule: string;
      source: components['schemas']['Source'];
      text: string;
    };
    /** @description A form, and the last completed answers to it. */
    FormAnswer: {
      prefill?: {
        at?: string;
        form: string;
        item: {
          linkId: string;
        } & {
          [key: string]: unknown;
        };
        reference: string;
      }[];
      questionnaire: components['schemas']['Questionnaire'];
      response?: components['schemas']['QuestionnaireResponse'];
    };
    /** @description A FHIR R4 QuestionnaireResponse, of which only the answers count. */
    FormRequest: import('@medplum/fhirtypes').QuestionnaireResponse;
    /** @description One of the twelve lines of the gate to a dose. */
    GateLine: {
      decision: components['schemas']['Decision'];
      evidence: components['schemas']['Evidence'][];
      /** @enum {string} */
      id:
        | 'intakes'
        | 'contraindications'
        | 'consent'
        | 'preparation'
        | 'order'
        | 'spacing'
        | 'suicide-risk'
        | 'pregnancy'
        | 'interactions'
        | 'vitals'
        | 'roles'
        | 'fasting-intention';
      reasons: string[];
      resolvedBy: components['schemas']['Role'][];
      rule: string;
      source: components['schemas']['Source'];
      title: string;
      /** @enum {string} */
      when: 'course' | 'day';
    };
    /** @description That this version of the draft was handed over, and where it lies. */
    HandedOver: {
      at: string;
      /** @description MedicationRequest/id of the draft in the EHR. */
      ehrOrder?: string;
      task: string;
    };
    /** @description The draft in words, to enter and sign where prescriptions are signed. */
    HandOver: {
      /** @description MedicationRequest/id of the draft that now lies in the EHR. */
      ehrOrder?: string;
      /** @description Why the EHR did not take it; then the words and the Task stand for it. */
      refused?: string;
      task: string;
      text: string;
      vendor?: {
        launchUrl: string;
        name: string;
      };
    };
    HandOverRequest: {
      version: string;
      /** @enum {string} */
      way: 'ehr' | 'copy' | 'vendor';
    };
    Judgement: {
      decision: components['schemas']['Decision'];
      evidence: components['schemas']['Evidence'][];
      reasons: string[];
    };
    LozengeEntryRequest: {
      /** Format: date-time */
      at?: string;
      /** @description 0 only where it was counted. */
      count: number;
      /** @enum {string} */
      event: 'dispensed' | 'returned' | 'lost' | 'destroyed' | 'wasted' | 'counted';
      /** @description Made by the caller for each entry; the same key is the same entry. */
      key: string;
      note?: string;
      order: string;
      witness?: string;
    };
    /** @description What a patient was dispensed, took, gave back and lost, by prescription. */
    LozengeLedgers: {
      ledgers: {
        allowed?: number;
        counted?: {
          at: string;
          count: number;
          expected?: number;
        };
        discrepancies: string[];
        entries: {
          at: string;
          /** @description Name of who entered it. */
          by?: string;
          chaperone?: components['schemas']['ChaperoneConfirmation'];
          count?: number;
          /** @enum {string} */
          event: 'dispensed' | 'taken' | 'returned' | 'lost' | 'destroyed' | 'wasted' | 'counted';
          note?: string;
          reference: string;
          witness?: string;
        }[];
        /** @description Lozenges that the patient should have; absent = cannot be told. */
        expected?: number;
        /** @description How often it was dispensed. */
        fills: number;
        /** @description First day on which it may be refilled, where the law says one. */
        nextFillFrom?: string;
        order: string;
        /** @description Lozenges in one dose. */
        perDose?: number;
        refillsLeft?: number;
        validUntil?: string;
        warnings: components['schemas']['SupplyWarning'][];
      }[];
      /** @description Of all prescriptions, absent where it cannot be told; gone: returned, lost, destroyed and wasted. */
      totals: {
        dispensed?: number;
        expected?: number;
        gone?: number;
        taken?: number;
      };
    };
    /** @description The EHR's order that this draft became. */
    MatchOrderRequest: {
      /**
       * @description Ids of the differences, each of which must be confirmed.
       * @default []
       */
      confirmed: string[];
      order: string;
      version: string;
    };
    /** @description FHIR R4 MedicationRequest */
    MedicationRequest: {
      /** @enum {string} */
      resourceType: 'MedicationRequest';
    } & {
      [key: string]: unknown;
    };
    /** @description Needed and not on record; listed, never guessed. */
    MissingElement: {
      element: string;
      source?: components['schemas']['Source'];
      text: string;
    };
    NextAction: {
      dueOn?: string;
      form?: string;
      key: string;
      /** @enum {string} */
      kind:
        | 'form'
        | 'visit'
        | 'order'
        | 'clear-finding'
        | 'review-medications'
        | 'chart-vitals'
        | 'give-dose'
        | 'discharge'
        | 'contact-patient'
        | 'refresh';
      notBefore?: string;
      roles: components['schemas']['Role'][];
      rule?: string;
      step?: string;
      title: string;
      urgent: boolean;
    };
    /** @description Every refusal: what is wrong, and the path to it in the body. */
    OperationOutcome: {
      issue: {
        code: string;
        details?: {
          coding: {
            code: string;
            display?: string;
            system: string;
          }[];
          text: string;
        };
        diagnostics: string;
        expression?: string[];
        /** @enum {string} */
        severity: 'fatal' | 'error';
      }[];
      /** @enum {string} */
      resourceType: 'OperationOutcome';
    };
    /** @description Everything that bears on a decision about ketamine for this patient, in one answer. */
    OrderDecision: {
      changedSince?: {
        attestedAt: string;
        changes: components['schemas']['DataChange'][];
      };
      doses: components['schemas']['Dose'][];
      findings: components['schemas']['Finding'][];
      gates: components['schemas']['GateLine'][];
      handover: {
        done?: components['schemas']['HandedOver'];
        vendor?: string;
        ways: ('ehr' | 'copy' | 'vendor')[];
      };
      indication: components['schemas']['Evidence'][];
      lookups: {
        dea: string;
        npi: string;
      };
      matches: {
        /** @enum {string} */
        by: 'identifier' | 'alike';
        differences: components['schemas']['OrderDifference'][];
        order: string;
        /** @description What the rules hold against that order; not empty = it can not be matched. */
        refusals: string[];
      }[];
      may: {
        /** @description This person may answer what the prescriber asked. */
        answer: boolean;
        attest: boolean;
        /** @description An approved passkey of this person is on record. */
        passkey: boolean;
        prepare: boolean;
        /** @description A fresh sign-in at the EHR may stand for the passkey here. */
        signIn: boolean;
      };
      medications: {
        name: string;
        reference: string;
        rules: string[];
        /** @enum {string} */
        state: 'interaction' | 'no-rule' | 'not-checked';
      }[];
      order?: components['schemas']['CurrentOrder'];
      patient: {
        address?: string;
        ageYears?: number;
        birthDate?: string;
        gender?: string;
        mrn?: string;
        name: string;
        reference: string;
        state?: string;
      };
      pdmp?: {
        at: string;
        by?: string;
        byName?: string;
        reference: string;
        summary: string;
      };
      prescriber?: {
        dea: {
          /** @enum {string} */
          check: 'format-ok' | 'wrong';
          jurisdiction?: string;
          value: string;
        }[];
        name?: string;
        npi?: {
          /** @enum {string} */
          check: 'format-ok' | 'wrong';
          jurisdiction?: string;
          value: string;
        };
        reference: string;
      };
      proposal: components['schemas']['OrderProposal'];
      questions: components['schemas']['OrderQuestion'][];
      reactions: {
        adverseEvent?: boolean;
        dissociationPeak?: number;
        dose: string;
        forms: string[];
        groundingNeeded?: boolean;
        sideEffects: {
          code: string;
          level: string;
        }[];
      }[];
      readAt: string;
      scores: components['schemas']['ScorePoint'][];
      statement: string;
      telehealth: components['schemas']['Judgement'];
      unread: string[];
      vitals: components['schemas']['VitalReading'][];
      weight: {
        fresh: boolean;
        freshDays: number;
        kg?: number;
      };
      words: string;
    };
    /** @description One thing that the EHR’s order says otherwise; each is confirmed by its id. */
    OrderDifference: {
      draft?: string;
      ehr?: string;
      /** @enum {string} */
      id: 'route' | 'dose' | 'doses' | 'refills' | 'quantity' | 'strength' | 'directions' | 'prescriber';
      text: string;
    };
    /** @description The order that protocol and history call for, with how it came about. */
    OrderProposal: {
      doseMg?: number;
      draft?: components['schemas']['MedicationRequest'];
      jurisdiction?: string;
      /**
       * @description prescription: outpatient lozenge, never made here, only drafted; administration: from practice stock, never a prescription.
       * @enum {string}
       */
      kind?: 'prescription' | 'administration';
      maxMg?: number;
      missing: components['schemas']['MissingElement'][];
      remarks: components['schemas']['SupplyRemark'][];
      /** @enum {string} */
      route?: 'sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral';
      routes: ('sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral')[];
      steps: components['schemas']['ArithmeticStep'][];
      supply?: {
        days: number;
        doses: number;
        perDose?: number;
        quantity?: number;
        refills: number;
      };
    };
    /** @description What the prescriber asked the therapist about an order, and what was answered. */
    OrderQuestion: {
      answer?: {
        at: string;
        byName?: string;
        text: string;
      };
      at: string;
      byName?: string;
      order: string;
      /** @description Task/id; its answer goes to this id. */
      task: string;
      text: string;
    };
    /** @description A review that waits for its step-up. */
    OrderReview: {
      /** @description SHA-256 of what is attested, base64url; the challenge ends with it. */
      digest: string;
      options?: components['schemas']['PasskeyRequestOptions'];
      review: string;
      /** @description How long the step-up may take. */
      seconds: number;
      /** @description For a sign-in: the EHR’s page, to be opened in a window of its own, which gives its opener a proof. */
      signIn?: {
        url: string;
      };
      statement: string;
    };
    OrderReviewRequest: {
      /** @default [] */
      overrides: components['schemas']['Override'][];
      /**
       * @description A passkey by default.
       * @enum {string}
       */
      stepUp?: 'passkey' | 'sign-in';
      version: string;
    };
    /** @description Type/id of what was written in Medplum, and the decision as it stands with it. */
    OrderWritten: {
      decision: components['schemas']['OrderDecision'];
      reference: string;
    };
    Override: {
      note?: string;
      /** @description Code of kap-override-reason. */
      reason: string;
      rule: string;
    };
    /** @description AuthenticationResponseJSON of WebAuthn. */
    PasskeyAssertion: {
      clientExtensionResults: {
        [key: string]: unknown;
      };
      id: string;
      rawId: string;
      response: {
        authenticatorData: string;
        clientDataJSON: string;
        signature: string;
        userHandle?: string;
      } & {
        [key: string]: unknown;
      };
      /** @enum {string} */
      type: 'public-key';
    } & {
      [key: string]: unknown;
    };
    /** @description RegistrationResponseJSON of WebAuthn. */
    PasskeyCreation: {
      clientExtensionResults: {
        [key: string]: unknown;
      };
      id: string;
      rawId: string;
      response: {
        attestationObject: string;
        clientDataJSON: string;
      } & {
        [key: string]: unknown;
      };
      /** @enum {string} */
      type: 'public-key';
    } & {
      [key: string]: unknown;
    };
    /** @description PublicKeyCredentialCreationOptionsJSON */
    PasskeyCreationOptions: {
      [key: string]: unknown;
    };
    PasskeyRegistration: {
      options: components['schemas']['PasskeyCreationOptions'];
    };
    /** @description PublicKeyCredentialRequestOptionsJSON; for a passkey */
    PasskeyRequestOptions: {
      [key: string]: unknown;
    };
    /** @description One's own passkeys; for an administrator everybody's. */
    Passkeys: {
      passkeys: {
        created: string;
        decidedAt?: string;
        decidedBy?: string;
        id: string;
        label?: string;
        owner: string;
        ownerName?: string;
        /** @enum {string} */
        state: 'pending' | 'approved' | 'revoked';
      }[];
    };
    /** @description Everything that is said about one patient’s course, computed anew for every answer. */
    Pathway: {
      assessedAt: string;
      course: components['schemas']['Decision'];
      dose: components['schemas']['Decision'];
      doses: components['schemas']['Dose'][];
      dosesPlanned: {
        max: number;
        min: number;
      };
      ended?: string;
      findings: components['schemas']['Finding'][];
      gates: components['schemas']['GateLine'][];
      next: components['schemas']['NextAction'][];
      phase: components['schemas']['Phase'];
      protocol: {
        title: string;
        url: string;
        version: string;
      };
      scores: components['schemas']['ScorePoint'][];
      session?: components['schemas']['SessionView'];
      steps: components['schemas']['Step'][];
      unread: string[];
    };
    /** @description A patient on a course has a pathway; another has protocols, findings and unread. */
    PathwayAnswer: {
      /** @enum {string} */
      audience?: 'desk';
      enrolled: boolean;
      findings?: components['schemas']['Finding'][];
      pathway?: components['schemas']['Pathway'];
      patient: components['schemas']['PatientSummary'];
      protocols?: {
        asks: {
          maxDoses: number;
          minDoses: number;
          preparations: number;
          routes: ('sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral')[];
          settings: string[];
          spacingDays: number;
        };
        title: string;
        url: string;
        version: string;
      }[];
      readAt: string;
      unread?: string[];
    };
    PatientSummary: {
      birthDate?: string;
      gender?: string;
      mrn?: string;
      name: string;
      reference: string;
    };
    /** @description That you looked, and a summary in words; no data of the program. */
    PdmpCheckRequest: {
      /** Format: date-time */
      at?: string;
      summary: string;
    };
    /** @enum {string} */
    Phase: 'intake' | 'preparation' | 'dosing' | 'maintenance' | 'ended';
    PrepareOrderRequest: {
      directions?: string;
      doseMg?: number;
      doses?: number;
      mgPerLozenge?: number;
      /** @description Practitioner/id of who is to decide; yourself by default. */
      prescriber?: string;
      refills?: number;
      /** @enum {string} */
      route?: 'sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral';
    };
    /** @description FHIR R4 Questionnaire */
    Questionnaire: import('@medplum/fhirtypes').Questionnaire;
    /** @description FHIR R4 QuestionnaireResponse */
    QuestionnaireResponse: import('@medplum/fhirtypes').QuestionnaireResponse;
    /** @description Who did what when on the course, newest first. */
    RecordAnswer: {
      attestations: {
        order: string;
        provenance: string;
        reasons: string[];
        /** @enum {string} */
        state: 'attested' | 'attested-other-version' | 'not-attested';
      }[];
      events: {
        at: string;
        by?: string;
        evidence: string[];
        isVoid: boolean;
        /** @enum {string} */
        kind:
          | 'course'
          | 'form'
          | 'consent'
          | 'visit'
          | 'clearance'
          | 'order'
          | 'attestation'
          | 'dose'
          | 'dispense'
          | 'override'
          | 'adverse-event';
        /** @enum {string} */
        origin: 'kap' | 'ehr';
        original?: string;
        reference: string;
        title: string;
      }[];
      readAt: string;
    };
    RegisterPasskeyRequest: {
      label?: string;
      response: components['schemas']['PasskeyCreation'];
    };
    ReportOrderRequest: {
      /** Format: date-time */
      at: string;
      externalId?: string;
      /** @enum {string} */
      how: 'paper' | 'phone' | 'fax' | 'vendor';
      pharmacy: string;
      version: string;
    };
    ReviewRequest: {
      note: string;
    };
    ReviseOrderRequest: {
      directions?: string;
      doseMg?: number;
      doses?: number;
      mgPerLozenge?: number;
      refills?: number;
      /** @enum {string} */
      route?: 'sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral';
      /** @description The version that was on the screen. */
      version: string;
    };
    /** @enum {string} */
    Role: 'therapist' | 'supervised-associate' | 'prescriber' | 'front-desk' | 'patient' | 'health-it' | 'administrator';
    ScorePoint: {
      alerts: string[];
      at: string;
      band?: string;
      /** @enum {string} */
      instrument:
        'phq-9' | 'c-ssrs' | 'phq-2' | 'gad-7' | 'pcl-5' | 'audit-c' | 'madrs' | 'cadss-6' | 'mdq' | 'dast-10' | 'meq-30';
      item9?: number;
      reference: string;
      total?: number;
    };
    /** @description Where the document is in the EHR. */
    SentAnswer: {
      reference: string;
      sentAt: string;
    };
    SessionEntryRequest:
      | {
          /** Format: date-time */
          at: string;
          encounter: string;
          /** @enum {string} */
          kind: 'vitals';
          values: {
            diastolic?: number;
            'heart-rate'?: number;
            'oxygen-saturation'?: number;
            'respiratory-rate'?: number;
            systolic?: number;
          };
        }
      | {
          /** Format: date-time */
          at: string;
          code: string;
          encounter: string;
          /** @enum {string} */
          kind: 'event';
          note?: string;
          serious: boolean;
          /** @enum {string} */
          severity: 'mild' | 'moderate' | 'severe';
        }
      | {
          /** Format: date-time */
          at: string;
          encounter: string;
          /** @enum {string} */
          kind: 'note' | 'hand-off';
          text: string;
        };
    /** @description Dosing visits of today that are not over, those that belong together first. */
    SessionGroupsAnswer: {
      groups: {
        key: string;
        members: {
          encounter: string;
          patient: {
            birthDate?: string;
            name: string;
            reference: string;
          };
          running: boolean;
          startsAt: string;
        }[];
        place?: string;
        startsAt: string;
      }[];
      readAt: string;
    };
    /** @description Who is signed in, for which patient, in which EHR. */
    SessionInfo: {
      encounter?: string;
      intent?: string;
      needPatientBanner: boolean;
      open?: {
        rule?: string;
        task?: string;
        /** @enum {string} */
        view: 'pathway' | 'gate' | 'findings' | 'order' | 'session';
      };
      patient: components['schemas']['PatientSummary'];
      sandbox: boolean;
      style?: {
        background?: string;
        borderRadiusPx?: number;
        error?: string;
        fontBody?: string;
        fontHeading?: string;
        fontSizePx?: number;
        highlight?: string;
        modalBackdrop?: string;
        spacingPx?: number;
        success?: string;
        text?: string;
      };
      tenant: string;
      user: {
        name: string;
        reference: string;
        roles: string[];
      };
    };
    /** @description What was entered in the dosing visit that goes on. */
    SessionRoomAnswer: {
      checklist: {
        answers: string[];
        linkId: string;
        question: string;
      }[];
      ehrVitals: {
        refused: number;
        /** @enum {string} */
        state: 'off' | 'no-right' | 'not-taken' | 'not-known' | 'taken';
        unstruck: number;
        unwritten: number;
      };
      encounter?: string;
      entries: {
        at: string;
        by: string;
        /** @enum {string} */
        inEhr?: 'written' | 'waiting' | 'waits-for-author' | 'not-allowed' | 'not-accepted' | 'no-answer';
        /** @enum {string} */
        kind: 'vitals' | 'event' | 'note' | 'hand-off';
        note?: string;
        reference: string;
        serious: boolean;
        /** @enum {string} */
        severity?: 'mild' | 'moderate' | 'severe';
        text?: string;
        undoUntil?: string;
      }[];
      eventKinds: {
        code: string;
        display: string;
      }[];
      given?: {
        by?: string;
        notes: string[];
      };
      order?: {
        doseMg?: number;
        doseMgPerKg?: number;
        route?: string;
      };
    };
    SessionView: {
      discharge: {
        decision: components['schemas']['Decision'];
        earliestAt?: string;
        missing: string[];
      };
      dose?: components['schemas']['Dose'];
      encounter: string;
      limits: {
        /** @enum {string} */
        direction: 'above' | 'below';
        level: string;
        value: number;
        vital: components['schemas']['VitalSign'];
      }[];
      readings: components['schemas']['VitalReading'][];
      schedule: {
        dueAt: string;
        /** @enum {string} */
        state: 'done' | 'due' | 'missed' | 'later';
      }[];
      setting?: string;
      startedAt: string;
    };
    /** @description The site as health IT looks after it; no patient is in it. */
    SiteAnswer: {
      diagnosis: {
        at: string;
        checked: ('service' | 'ehr' | 'installation' | 'subscriptions' | 'bots' | 'sweep' | 'profiles' | 'events')[];
        findings: {
          about?: string;
          /** @enum {string} */
          code:
            | 'medplum-unreachable'
            | 'medplum-not-medplum'
            | 'medplum-busy'
            | 'credentials-refused'
            | 'token-refused'
            | 'clock-skew'
            | 'not-admin'
            | 'no-bots'
            | 'no-cron'
            | 'no-transactions'
            | 'terminology-validation'
            | 'not-installed'
            | 'record-missing'
            | 'install-unfinished'
            | 'other-release'
            | 'artifact-missing'
            | 'artifact-changed'
            | 'artifact-outdated'
            | 'profile-missing'
            | 'profile-changed'
            | 'profile-open'
            | 'profile-closed'
            | 'policy-missing'
            | 'policy-changed'
            | 'bot-missing'
            | 'bot-not-deployed'
            | 'bot-code-foreign'
            | 'bot-homeless'
            | 'bot-policy'
            | 'bot-fails'
            | 'bots-time-moved'
            | 'cron-missing'
            | 'subscription-missing'
            | 'subscription-off'
            | 'subscription-dead'
            | 'events-stuck'
            | 'event-failed'
            | 'sweep-never'
            | 'sweep-late'
            | 'sweep-failing'
            | 'service-client-missing'
            | 'service-policy'
            | 'service-refused'
            | 'service-not-admin'
            | 'ehr-unreachable'
            | 'smart-configuration-missing'
            | 'smart-configuration-incomplete'
            | 'smart-no-pkce'
            | 'smart-no-private-key'
            | 'smart-other-issuer'
            | 'ehr-token-refused'
            | 'ehr-scope-narrow'
            | 'ehr-clock-skew'
            | 'cds-keys-unreachable'
            | 'cds-keys-unusable'
            | 'cds-key-expired'
            | 'hooks-unreachable'
            | 'hooks-missing'
            | 'service-not-ready'
            | 'jwks-unpublished'
            | 'frame-ancestors'
            | 'frame-none';
          detail?: string;
          means: string;
          /** @enum {string} */
          severity: 'error' | 'warning' | 'note';
          todo: string;
        }[];
        notChecked: ('service' | 'ehr' | 'installation' | 'subscriptions' | 'bots' | 'sweep' | 'profiles' | 'events')[];
      };
      guide: {
        base: string;
        fhir: string;
        version: string;
      };
      integrations: {
        audit: {
          lost: number;
          recorded: number;
          waiting: number;
          written: number;
        };
        backend: boolean;
        documentsToEhr: boolean;
        ehr: {
          base: string;
          name: string;
        };
        hooks: string;
        keys: string;
        launch: string;
        /** @enum {string} */
        signedHooks: 'required' | 'checked' | 'no';
        terminology?: string;
      };
      licences?: {
        of: string[];
        text: string;
      }[];
      protocol: {
        madeBy?: string;
        reviewedOn?: string;
        rows: {
          key: string;
          label: string;
          section: string;
          sources: components['schemas']['Source'][];
          value: string;
        }[];
        title: string;
        url: string;
        version?: string;
      };
      readAt: string;
      rules: {
        id: string;
        /** @enum {string} */
        kind: 'gate' | 'safety' | 'prescribing';
        madeBy?: string;
        reviewedOn?: string;
        source: components['schemas']['Source'];
        text: string;
        title: string;
        version?: string;
      }[];
      software: {
        licence: string;
        version: string;
      };
    };
    /** @description Where a rule or a number comes from; weak sources are to be shown as such. */
    Source: {
      citation: string;
      /** @enum {string} */
      grade: 'A' | 'B' | 'C' | 'D' | 'M';
      weak: boolean;
    };
    StartCourseRequest: {
      protocol?: string;
    };
    Step: {
      /** @enum {string} */
      activity:
        | 'referral'
        | 'screening'
        | 'mental-health-intake'
        | 'medical-intake'
        | 'consent'
        | 'preparation'
        | 'order'
        | 'dosing'
        | 'integration'
        | 'measure'
        | 'maintenance';
      done: number;
      dueOn?: string;
      evidence: components['schemas']['Evidence'][];
      forms: string[];
      id: string;
      max?: number;
      notBefore?: string;
      phase: components['schemas']['Phase'];
      required: number;
      roles: components['schemas']['Role'][];
      /** @enum {string} */
      state: 'not-started' | 'due' | 'overdue' | 'in-progress' | 'done' | 'blocked' | 'expired' | 'not-eligible';
      title: string;
      validUntil?: string;
    };
    StockEntryRequest: {
      administration?: string;
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      event: 'received' | 'given' | 'wasted' | 'returned' | 'lost' | 'destroyed' | 'counted';
      /** @description Made by the caller for each entry; the same key is the same entry. */
      key: string;
      lot: string;
      mg: number;
      note?: string;
      version?: string;
      witness?: string;
    };
    /** @description Practice stock by lot, in mg. */
    StockLedger: {
      lots: {
        counted?: {
          at: string;
          expectedMg?: number;
          mg: number;
        };
        discrepancies: string[];
        entries: {
          administration?: string;
          at: string;
          by?: string;
          /** @enum {string} */
          event: 'received' | 'given' | 'wasted' | 'returned' | 'lost' | 'destroyed' | 'counted';
          hasWitness: boolean;
          /** @description Its dose was entered in error: kept, and counted for nothing. */
          isTakenBack: boolean;
          lot: string;
          mg: number;
          note?: string;
          reference: string;
          witness?: string;
        }[];
        /** @description What should be there; absent while an entry that may be of this lot cannot be read. */
        expectedMg?: number;
        lot: string;
        /** @description Send it back with an entry; a stale one is refused with 409. */
        version?: string;
      }[];
      /** @description Doses that the EHR recorded and that are in no lot; an entry `given` with their `administration` names it. */
      unnamed: {
        administration: string;
        at: string;
        mg?: number;
      }[];
      /** @description Entries that cannot be read whole; one without a lot may be of any. */
      unread: {
        lot?: string;
        reference: string;
      }[];
    };
    /** @description What federal or state law, or the protocol, says of the supply. */
    SupplyRemark: {
      rule: string;
      /** @enum {string} */
      severity: 'broken' | 'note';
      source: components['schemas']['Source'];
      text: string;
    };
    /** @description What of the supply will end, before it does. */
    SupplyWarning: {
      /** @enum {string} */
      id: 'last-refill' | 'no-refill' | 'supply-ends' | 'validity-ends' | 'validity-ended' | 'early-refill';
      source: components['schemas']['Source'];
      text: string;
    };
    /** @description Who is signed in; at level user no patient was launched. */
    UserInfo: {
      /** @enum {string} */
      level: 'patient' | 'user';
      sandbox: boolean;
      style?: {
        background?: string;
        borderRadiusPx?: number;
        error?: string;
        fontBody?: string;
        fontHeading?: string;
        fontSizePx?: number;
        highlight?: string;
        modalBackdrop?: string;
        spacingPx?: number;
        success?: string;
        text?: string;
      };
      tenant: string;
      user: {
        name: string;
        reference: string;
        roles: string[];
      };
    };
    VitalReading: {
      at: string;
      /** @enum {string} */
      level: 'within' | 'caution' | 'hold' | 'stop';
      reference: string;
      values: {
        diastolic?: number;
        'heart-rate'?: number;
        'oxygen-saturation'?: number;
        'respiratory-rate'?: number;
        systolic?: number;
      };
    };
    /**
     * @description mm[Hg] for blood pressure, /min for rates, % for saturation.
     * @enum {string}
     */
    VitalSign: 'systolic' | 'diastolic' | 'heart-rate' | 'respiratory-rate' | 'oxygen-saturation';
    /** @description Some rows of what all running courses ask for, the most pressing first. */
    WorkListAnswer: {
      clinicians: {
        name: string;
        reference: string;
      }[];
      clinics: {
        name: string;
        reference: string;
      }[];
      /** @description The same by kind. */
      counts: {
        alert?: number;
        escort?: number;
        expiring?: number;
        form?: number;
        integration?: number;
        measure?: number;
        order?: number;
        review?: number;
        session?: number;
        visit?: number;
      };
      /** @description How many rows the filter leaves but for its kind. */
      everyKind: number;
      from: number;
      items: {
        clinic?: {
          name?: string;
          reference: string;
        };
        clinician?: {
          name?: string;
          reference: string;
        };
        dueOn?: string;
        key: string;
        /** @enum {string} */
        kind: 'alert' | 'session' | 'order' | 'integration' | 'measure' | 'review' | 'expiring' | 'visit' | 'form' | 'escort';
        notBefore?: string;
        patient: {
          birthDate?: string;
          name: string;
          reference: string;
        };
        roles: components['schemas']['Role'][];
        title: string;
        urgent: boolean;
        /** @enum {string} */
        when: 'overdue' | 'today' | 'later' | 'undated';
      }[];
      /** @description Kinds on the whole list. */
      kinds: ('alert' | 'session' | 'order' | 'integration' | 'measure' | 'review' | 'expiring' | 'visit' | 'form' | 'escort')[];
      readAt: string;
      /** @description How many rows the filter leaves. */
      total: number;
      version: string;
    };
    /** @description Type/id of what was written in Medplum, and the pathway with it. */
    WrittenAnswer: {
      pathway: components['schemas']['PathwayAnswer'];
      reference: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  verifyAttestation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What every check says. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttestationVerification'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  watchChanges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server-sent events: `change` when the record of the patient changed, `beat` to keep the line open. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  clearFinding: {
    parameters: {
      query?: never;
      header?: {
        /** @description Made by the client, one a write. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClearanceRequest'];
      };
    };
    responses: {
      /** @description Written; the pathway as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  giveDose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DoseRequest'];
      };
    };
    responses: {
      /** @description Written; the pathway as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readForm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the Questionnaire. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The form and its last answers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FormAnswer'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  submitForm: {
    parameters: {
      query?: never;
      header?: {
        /** @description Made by the client, one a write. */
        'idempotency-key'?: string;
      };
      path: {
        /** @description Id of the Questionnaire. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FormRequest'];
      };
    };
    responses: {
      /** @description Written; the pathway as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readLozenges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ledger of lozenges. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LozengeLedgers'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  enterLozenges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LozengeEntryRequest'];
      };
    };
    responses: {
      /** @description Entered. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LozengeLedgers'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  reviewMedications: {
    parameters: {
      query?: never;
      header?: {
        /** @description Made by the client, one a write. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewRequest'];
      };
    };
    responses: {
      /** @description Written; the pathway as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  prepareOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrepareOrderRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  attestOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AttestOrderRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  endOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndOrderRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  handOverOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverRequest'];
      };
    };
    responses: {
      /** @description To enter and sign where prescriptions are signed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandOver'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  matchOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MatchOrderRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  askTherapist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskTherapistRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  reportOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportOrderRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  reviewOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderReviewRequest'];
      };
    };
    responses: {
      /** @description A review that waits for its step-up. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderReview'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  reviseOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseOrderRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readOrderDecision: {
    parameters: {
      query?: {
        doseMg?: number;
        doses?: number;
        mgPerLozenge?: number;
        refills?: number | null;
        route?: 'sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything that bears on the decision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderDecision'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readPasskeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Passkeys with what was decided about them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Passkeys'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  registerPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterPasskeyRequest'];
      };
    };
    responses: {
      /** @description Kept, pending until an administrator approves it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Passkeys'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  decidePasskey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecidePasskeyRequest'];
      };
    };
    responses: {
      /** @description Decided. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Passkeys'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  beginPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the browser needs to make a passkey. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyRegistration'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readPathway: {
    parameters: {
      query?: {
        /** @description 1 reads the EHR again first. */
        refresh?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The course as it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PathwayAnswer'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  startCourse: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartCourseRequest'];
      };
    };
    responses: {
      /** @description Written; the pathway as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  choosePatient: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          patient: string;
        };
      };
    };
    responses: {
      /** @description The patient is open in this session. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PatientSummary'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  recordPdmpCheck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PdmpCheckRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  answerQuestion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the order in Medplum. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerQuestionRequest'];
      };
    };
    responses: {
      /** @description Written; the decision as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderWritten'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readRecord: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who did what when. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordAnswer'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  retractEntry: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reference: string;
        };
      };
    };
    responses: {
      /** @description Written; the pathway as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  reviewRisk: {
    parameters: {
      query?: never;
      header?: {
        /** @description Made by the client, one a write. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewRequest'];
      };
    };
    responses: {
      /** @description Written; the pathway as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who is signed in, for which patient. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionInfo'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  recordSessionEntry: {
    parameters: {
      query?: never;
      header?: {
        /** @description Made by the client, one a write. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionEntryRequest'];
      };
    };
    responses: {
      /** @description Written; the pathway as it stands with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readSessionGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who has a dosing session today, and with whom. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionGroupsAnswer'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  watchGroup: {
    parameters: {
      query: {
        /** @description Ids of chosen patients, with commas between them. */
        patients: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server-sent events: `change` with the id of the patient whose record changed, `beat` to keep the line open. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description The ids are not what they should be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readSessionRoom: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was entered in the dosing visit that goes on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionRoomAnswer'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readSite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How the site is set up, by which protocol and rules, and what is wrong with it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteAnswer'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readStock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Practice stock by lot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockLedger'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  enterStock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StockEntryRequest'];
      };
    };
    responses: {
      /** @description Entered. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockLedger'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readSummary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The treatment summary as a FHIR document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  sendSummary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The EHR took the summary. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SentAnswer'];
        };
      };
      /** @description The body is not what it should be; every fault is named with its path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body did not arrive in time. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The body is not JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A rule forbids it; the details name the rule or the line of the gate. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readSummaryPdf: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The treatment summary as a PDF. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no course yet, no patient is open, or somebody else changed it at the same time. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who is signed in, and whether a patient was launched. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserInfo'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
  readWorkList: {
    parameters: {
      query?: {
        /** @description Only patients of this clinic. */
        clinic?: string;
        /** @description Only patients of this Practitioner/id. */
        clinician?: string;
        /** @description Most rows to answer with. */
        count?: number;
        /** @description Place of the first row. */
        from?: number | null;
        /** @description Only this kind of work. */
        kind?: 'alert' | 'session' | 'order' | 'integration' | 'measure' | 'review' | 'expiring' | 'visit' | 'form' | 'escort';
        /** @description 1: only what a role of the reader can do. */
        mine?: '0' | '1';
        /** @description Of the list whose further rows are asked for. */
        version?: string;
      };
      header?: {
        /** @description Words to find, percent-encoded. */
        'x-kap-find'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rows of what all running courses ask for, the most pressing first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkListAnswer'];
        };
      };
      /** @description The query is not what it should be; every fault is named. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description There is no session, or it has ended. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description This role may not do this, or the request does not come from the panel. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Too many requests; Retry-After says when the next one may come. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description A fault of ours, with a number to report it by. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description The EHR or the KAP record could not be read or written. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description Sessions are out of reach at this moment; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
      /** @description What stands behind the service did not answer in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationOutcome'];
        };
      };
    };
  };
}
