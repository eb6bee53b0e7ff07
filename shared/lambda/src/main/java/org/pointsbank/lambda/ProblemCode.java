package org.pointsbank.lambda;

import java.util.Locale;

/** Every refusal of the API. The texts are in {@code problems_zh} and {@code problems_en}. */
public enum ProblemCode {
  /** The role is missing altogether. */
  ROLE_MISSING(403),
  /** The token is tied to nobody. */
  NOT_BOUND(403),
  /** Absent, or out of scope. */
  NOT_FOUND(404),
  /** The body is no JSON. */
  MALFORMED_JSON(400),
  /** A field that must be there is not. */
  MISSING_FIELD(400),
  /** A field that nobody knows. */
  UNKNOWN_FIELD(400),
  /** The same field twice. */
  DUPLICATE_FIELD(400),
  /** A field of another type. */
  WRONG_TYPE(400),
  /** A value that cannot be. */
  INVALID_VALUE(400),
  /** A part of the path or query that cannot be. */
  INVALID_PARAMETER(400),
  /** No Idempotency-Key. */
  IDEMPOTENCY_KEY_MISSING(400),
  /** An Idempotency-Key of another shape. */
  IDEMPOTENCY_KEY_INVALID(400),
  /** A cursor that no list has given. */
  CURSOR_INVALID(400),
  /** The body is too large. */
  TOO_LARGE(413),
  /** The body is not JSON by its own word. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The key was used for something else. */
  IDEMPOTENCY_KEY_REUSED(422),
  /** The district has a community of that name. */
  COMMUNITY_EXISTS(409),
  /** Somebody with that number, or that name and phone, is known. */
  DUPLICATE_PERSON(409),
  /** The sign-in has an application that nobody has decided yet. */
  APPLICATION_OPEN(409),
  /** The binding code is wrong, used or too old. */
  BINDING_CODE_INVALID(422),
  /** The token is tied to a person for good. */
  ALREADY_BOUND(409),
  /** The person holds that role there. */
  GRANT_EXISTS(409),
  /** Somebody acts for that person already. */
  PROXY_EXISTS(409),
  /** They act for as many people as may be. */
  TOO_MANY_PRINCIPALS(409),
  /** Only who is known to be under age has a guardian. */
  NOT_A_MINOR(422),
  /** Who is under age acts for nobody. */
  PROXY_UNDER_AGE(422),
  /** Nobody decides in their own favour. */
  OWN_FAVOUR(403),
  /** Neither text in UTF-8 or GB18030 nor a workbook. */
  FILE_UNREADABLE(422),
  /** A quote of the file never closes. */
  QUOTE_BROKEN(422),
  /** The file has not even a header. */
  FILE_EMPTY(422),
  /** The file lacks a column. */
  COLUMN_MISSING(422),
  /** Two headings of the file mean one column. */
  COLUMN_TWICE(422),
  /** The file has too many rows. */
  TOO_MANY_ROWS(422),
  /** A row of the file holds too much text. */
  ROW_TOO_LONG(422),
  /** The import still has rows to judge. */
  IMPORT_UNFINISHED(409),
  /** A dry run made nothing that could be confirmed. */
  IMPORT_DRY_RUN(409),
  /** Nobody decides about what they entered. */
  ENTERED_BY_YOU(403),
  /** The second reviewer is somebody else. */
  CONFIRMED_BY_YOU(403),
  /** Nobody decides about their own hours. */
  OWN_RECORD(403),
  /** Only the volunteer, or whoever entered it, takes a record back. */
  NOT_YOURS(403),
  /** It is in a state where this no longer counts. */
  WRONG_STATE(409),
  /** The rule book of that day has no such item. */
  UNKNOWN_ITEM(422),
  /** The person did not hold that capacity on that day. */
  CAPACITY_NOT_HELD(422),
  /** The membership was paused on that day. */
  MEMBERSHIP_PAUSED(422),
  /** The person holds that capacity on that day or later. */
  CAPACITY_HELD(409),
  /** The person is no member there on that day, or today. */
  NOT_A_MEMBER(409),
  /** The day is still to come. */
  FUTURE_DAY(422),
  /** The day lies too far back. */
  DAY_TOO_OLD(422),
  /** A pause stands on that day or later. */
  PAUSED_ALREADY(409),
  /** No pause is open that began before that day. */
  NOT_PAUSED(409),
  /** A record is of a day that the change would no longer allow. */
  DAY_SERVED(409),
  /** Open orders hold points of the account. */
  OPEN_ORDERS(409),
  /** The person is a member of a community on that day or later. */
  MEMBER_ALREADY(409),
  /** The person has died. */
  PERSON_DECEASED(409),
  /** One of the two goes on as somebody else already. */
  PERSON_MERGED(409),
  /** Who goes on as somebody else holds no role. */
  ROLE_HELD(409),
  /** It is proposed already that the person goes on as somebody else. */
  MERGE_OPEN(409),
  /** Another move of the person waits for its signatures. */
  MOVE_OPEN(409),
  /** The other signature is somebody else's. */
  SIGNED_BY_YOU(403),
  /** The service ends after now. */
  FUTURE_SERVICE(422),
  /** The service lies too far back. */
  TOO_OLD(422),
  /** Another record of the person takes part of that time. */
  OVERLAP(409),
  /** A record that the caller may not see takes part of that time. */
  OVERLAP_ELSEWHERE(409),
  /** Nobody sets rules aside for their own hours. */
  OWN_OVERRIDE(403),
  /** The rule book demands that volunteers tell a proof. */
  PROOF_MISSING(422),
  /** A correction of the record is open, or decided. */
  CORRECTION_EXISTS(409),
  /** The time for a correction is over. */
  CORRECTION_TOO_LATE(409),
  /** The record says so already. */
  NOTHING_TO_CORRECT(422),
  /** The community has that round. */
  ROUND_EXISTS(409),
  /** The round is in a phase where this does not happen. */
  WRONG_PHASE(409),
  /** The calendar does not allow that step yet. */
  TOO_EARLY(409),
  /** The round has a prize of that name. */
  PRIZE_EXISTS(409),
  /** The account does not cover the price. */
  TOO_FEW_POINTS(409),
  /** Only accounts of other colours pay for that prize. */
  OTHER_COLOUR(409),
  /** The person has served less than the prize asks for. */
  TOO_FEW_MINUTES(409),
  /** The person has earned less honour than the prize asks for. */
  TOO_LITTLE_HONOUR(409),
  /** The sponsor's budget does not cover one more piece. */
  BUDGET_SPENT(409),
  /** The sponsor has promised something else in this round. */
  SPONSOR_DIFFERS(409),
  /** No piece is left. */
  OUT_OF_STOCK(409),
  /** The person has ordered that prize. */
  ORDER_EXISTS(409),
  /** The person has as many open orders as may be. */
  TOO_MANY_ORDERS(409),
  /** The draw needs its public value. */
  PUBLIC_VALUE_MISSING(409),
  /** Whoever comes is not named to fetch for the owner. */
  NOT_A_PROXY(409),
  /** The prize is a thing, not a service. */
  NOT_A_SERVICE(409),
  /** No time and place are agreed on for the service. */
  NO_APPOINTMENT(409),
  /** The time lies behind, or after the end of picking up. */
  VISIT_OUT_OF_TIME(422),
  /** The pick-up code is wrong. */
  WRONG_CODE(409),
  /** The pick-up code was tried too often. */
  CODE_LOCKED(409),
  /** The draft is a rule book, and closed. */
  DRAFT_ADOPTED(409),
  /** Somebody has written the draft since it was seen. */
  DRAFT_CHANGED(409),
  /** No trial of the draft as it is was finished, and no reason is given. */
  TRIAL_MISSING(409),
  /** A rule book takes effect on a future day, later than every other. */
  EFFECTIVE_NOT_LATER(422),
  /** The quarter is not over yet. */
  QUARTER_NOT_OVER(409),
  /** Confirmed records of the quarter still wait for their award. */
  AWARDS_WAITING(409),
  /** The quarter is evaluated and frozen. */
  EVALUATION_EXISTS(409),
  /** The district has a run of that quarter. */
  RUN_EXISTS(409),
  /** A report is made of a period that is over. */
  PERIOD_NOT_OVER(409),
  /** That period has its report, or it is being made. */
  REPORT_EXISTS(409),
  /** The evaluation is in a stage in which this does not happen. */
  EVALUATION_STAGE(409),
  /** Objections to the evaluation still wait for a decision. */
  OBJECTIONS_OPEN(409),
  /** The person's objection to that place is open. */
  OBJECTION_EXISTS(409),
  /** They are excused from the evaluation already. */
  EXCUSED_ALREADY(409),
  /** They are not excused from the evaluation. */
  NOT_EXCUSED(409),
  /** No paper book of the account was opened yet. */
  NO_BOOK(409),
  /** The current paper book still has room. */
  BOOK_NOT_FULL(409),
  /** The current paper book is full. */
  BOOK_FULL(409),
  /** The paper book shows every line already. */
  NOTHING_TO_PRINT(409),
  /** The statement of so many accounts goes into several files. */
  STATEMENT_IN_PARTS(409),
  /** The statement is longer than one answer can be. */
  STATEMENT_TOO_LARGE(409),
  /** Participation is earned by hours alone. */
  HEAD_BY_HOURS(422),
  /** The line is a reversal itself, or belongs to a move or to the end of a membership. */
  LINE_NOT_REVERSIBLE(409),
  /** The line is reversed already. */
  LINE_REVERSED(409),
  /** The line was appealed against before. */
  APPEAL_EXISTS(409),
  /** The time for an appeal is over. */
  APPEAL_TOO_LATE(409),
  /** Whoever had a hand in a line does not judge it. */
  LINE_BY_YOU(403),
  /** Minutes or honour would fall below zero. */
  BELOW_ZERO(409),
  /** A number that is too small or too large. */
  OUT_OF_RANGE(400),
  /** A value that another one of the list has. */
  DUPLICATE_VALUE(400),
  /** The district has no such community. */
  UNKNOWN_COMMUNITY(400),
  /** A round would not be over before the next one is announced. */
  ROUNDS_OVERLAP(400),
  /** Rules that cannot be a rule book. */
  RULE_BOOK_INVALID(422),
  /** They have signed up to the session, or were there. */
  SIGNED_UP_ALREADY(409),
  /** They have not signed up to the session. */
  NOT_SIGNED_UP(409),
  /** It is too late to sign up, or to take it back. */
  SIGN_UP_CLOSED(409),
  /** They have signed up to another session at that time. */
  SESSION_CLASH(409),
  /** They have signed up to as many sessions as may lie ahead. */
  TOO_MANY_SIGN_UPS(409),
  /** They hold several capacities and have to choose one. */
  CAPACITY_UNCLEAR(422),
  /** Checking in to the session has not begun, or is over. */
  CHECK_IN_CLOSED(409),
  /** They are there already. */
  CHECKED_IN_ALREADY(409),
  /** They have not checked in. */
  NOT_CHECKED_IN(409),
  /** They have checked out already. */
  CHECKED_OUT_ALREADY(409),
  /** The code on the leader's device is another one. */
  SESSION_CODE_WRONG(409),
  /** Too many codes were wrong within a minute. */
  TOO_MANY_WRONG_CODES(429),
  /** Every place of the session is taken. */
  NO_PLACE_LEFT(409),
  /** Somebody has changed the session since it was seen. */
  SESSION_CHANGED(409),
  /** The session has begun, or is to move to the past or to another day. */
  SESSION_NOT_AHEAD(409),
  /** The session's planned end lies ahead. */
  SESSION_NOT_OVER(409),
  /** The district has, or had, a partner of that name. */
  PARTNER_EXISTS(409),
  /** The partnership has ended. */
  PARTNER_ENDED(409),
  /** The person speaks for the partner already. */
  SPEAKS_ALREADY(409),
  /** The community has, or had, a team of that name. */
  TEAM_EXISTS(409),
  /** The team has ended. */
  TEAM_ENDED(409),
  /** The person is in the team in that part. */
  ALREADY_IN_TEAM(409),
  /** The person is not in the team. */
  NOT_IN_TEAM(409),
  /** The day lies outside of what is possible. */
  UNTIMELY_DAY(422),
  /** The list of the training is closed. */
  TRAINING_CLOSED(409),
  /** The person is on the list of the training. */
  ALREADY_ATTENDED(409),
  /** The person has no such qualification. */
  NOT_QUALIFIED(409),
  /** The person was given as many qualifications as may be. */
  TOO_MANY_QUALIFICATIONS(409),
  /** The person lacks a qualification that the item requires. */
  QUALIFICATION_MISSING(422),
  /** The programme is closed. */
  PROGRAMME_CLOSED(409),
  /** The programme has that edition. */
  EDITION_EXISTS(409),
  /** They are nominated already. */
  NOMINATED_ALREADY(409),
  /** They lack what the programme asks for. */
  NOT_ELIGIBLE(422),
  /** An evaluation that counts is not published yet. */
  EVALUATION_NOT_PUBLISHED(409),
  /** The edition has as many nominees as may be. */
  TOO_MANY_NOMINEES(409),
  /** Only the panel gives marks. */
  NOT_ON_PANEL(403),
  /** Nobody is nominated. */
  NOBODY_NOMINATED(409),
  /** A nominee has no marks yet. */
  MARKS_MISSING(409),
  /** The honour was taken back before. */
  HONOUR_REVOKED(409),
  /** A fault of ours. */
  INTERNAL(500),
  /** The sign-in asks for too much in a minute. */
  RATE_LIMITED(429),
  /** Others were writing: try again. */
  BUSY(503),
  ;

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** As clients see it: {@code not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
