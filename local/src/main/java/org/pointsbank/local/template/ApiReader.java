package org.pointsbank.local.template;

import java.util.Map;
import java.util.Set;

/** Reads the HTTP API: one JWT authorizer that every route has unless it says otherwise. */
final class ApiReader {
  private ApiReader() {}

  static Template.Api read(Section api) {
    // Throttling protects a bill, and the access log repeats what is printed here anyway.
    api.ignore("FailOnWarnings", "DefaultRouteSettings", "RouteSettings", "AccessLogSettings");
    Section auth = api.need("Auth").section();
    String byDefault = auth.need("DefaultAuthorizer").text();
    Place authorizers = auth.need("Authorizers");
    auth.done();
    api.done();
    Map<String, Place> all = authorizers.section().all();
    if (!all.keySet().equals(Set.of(byDefault))) {
      throw authorizers.unknown("the local bank does one authorizer, the default");
    }
    return authorizer(all.values().iterator().next().section());
  }

  private static Template.Api authorizer(Section authorizer) {
    authorizer.need("IdentitySource").demand("$request.header.Authorization");
    Section jwt = authorizer.need("JwtConfiguration").section();
    authorizer.done();
    Template.Api api = new Template.Api(jwt.need("issuer").text(), jwt.need("audience").texts());
    jwt.done();
    return api;
  }
}
