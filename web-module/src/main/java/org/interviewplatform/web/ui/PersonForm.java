package org.interviewplatform.web.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interviewplatform.organisation.PersonDraft;
import org.interviewplatform.platform.security.Role;

/** Whom to let in and as what, as it stands in a form, right or not. */
public class PersonForm {
  private String email = "";
  private String name = "";
  private String language = "en";
  private List<String> roles = List.of(Role.REVIEWER.name());

  /** What to store; throws DomainException when something must be mended. */
  PersonDraft toDraft() {
    return new PersonDraft(email, name, wanted(), language);
  }

  Set<Role> wanted() {
    EnumSet<Role> wanted = EnumSet.noneOf(Role.class);
    Stream.of(Role.values()).filter(role -> roles.contains(role.name())).forEach(wanted::add);
    return wanted;
  }

  void become(Set<Role> present) {
    roles = present.stream().map(Role::name).sorted().toList();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = List.copyOf(roles);
  }
}
