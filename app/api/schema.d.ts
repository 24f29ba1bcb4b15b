// Made by "npm run api:types" from the OpenAPI document of src/service/api/operations.ts. Do not edit.
export interface paths {
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
    ClearanceRequest: {
      note: string;
      rule: string;
    };
    /**
     * @description Only proceed opens a gate; what is missing, stale or unreadable is unknown.
     * @enum {string}
     */
    Decision: 'proceed' | 'hold' | 'unknown';
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
      doseMg: number;
      lot?: string;
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
      enrolled: boolean;
      findings?: components['schemas']['Finding'][];
      pathway?: components['schemas']['Pathway'];
      patient: components['schemas']['PatientSummary'];
      protocols?: {
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
    /** @enum {string} */
    Phase: 'intake' | 'preparation' | 'dosing' | 'maintenance' | 'ended';
    /** @description FHIR R4 Questionnaire */
    Questionnaire: import('@medplum/fhirtypes').Questionnaire;
    /** @description FHIR R4 QuestionnaireResponse */
    QuestionnaireResponse: import('@medplum/fhirtypes').QuestionnaireResponse;
    ReviewRequest: {
      note: string;
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
    /** @description Who is signed in, for which patient, in which EHR. */
    SessionInfo: {
      encounter?: string;
      intent?: string;
      needPatientBanner: boolean;
      patient: components['schemas']['PatientSummary'];
      sandbox: boolean;
      tenant: string;
      user: {
        name: string;
        reference: string;
        roles: string[];
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
      phase: components['schemas']['Phase'];
      required: number;
      roles: components['schemas']['Role'][];
      /** @enum {string} */
      state: 'not-started' | 'due' | 'overdue' | 'in-progress' | 'done' | 'blocked' | 'expired' | 'not-eligible';
      title: string;
      validUntil?: string;
    };
    /** @description Who is signed in; at level user no patient was launched. */
    UserInfo: {
      /** @enum {string} */
      level: 'patient' | 'user';
      sandbox: boolean;
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
    /** @description What all running courses ask for, the most pressing first. */
    WorkListAnswer: {
      items: {
        clinician?: {
          name?: string;
          reference: string;
        };
        dueOn?: string;
        key: string;
        /** @enum {string} */
        kind: 'alert' | 'session' | 'order' | 'integration' | 'measure' | 'review' | 'expiring' | 'visit' | 'form';
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
      readAt: string;
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
  clearFinding: {
    parameters: {
      query?: never;
      header?: never;
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
      header?: never;
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
      header?: never;
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
      header?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What all running courses ask for, the most pressing first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkListAnswer'];
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
